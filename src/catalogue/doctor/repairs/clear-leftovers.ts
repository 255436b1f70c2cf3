import { join } from 'node:path';
import { listBackups } from '../../backups/list-backups.ts';
import type { Catalogue } from '../../catalogue-port.ts';
import { unlessMissing } from '../../disk/errno.ts';
import type { FileSystem } from '../../disk/file-system.ts';
import { leftovers } from '../leftovers.ts';
import { orphanedPictures } from '../orphaned-pictures.ts';
import { putAside } from './put-aside.ts';

/** Removes what is derived or was never finished; puts aside what was damaged; leaves alone what is not ours. */
export async function clearLeftovers(files: FileSystem, catalogue: Catalogue): Promise<void> {
  const { folder } = catalogue;
  for await (const path of orphanedPictures(files, catalogue, folder))
    await unlessMissing(files.unlink(join(folder, path)));
  for (const { name, intact } of await listBackups(files, folder)) {
    if (!intact) await putAside(files, folder, `backups/${name}`);
  }
  for (const { code, path } of await leftovers(files, folder)) {
    if (code === 'file/half-written') await files.removeFolder(join(folder, path));
    if (code === 'file/set-aside') await putAside(files, folder, path);
  }
}
