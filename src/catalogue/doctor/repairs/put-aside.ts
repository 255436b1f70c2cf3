import { dirname, join } from 'node:path';
import { unlessMissing } from '../../disk/errno.ts';
import type { FileSystem } from '../../disk/file-system.ts';
import { patientRename } from '../../disk/patient-rename.ts';
import { syncFolder } from '../../disk/sync-folder.ts';

/** Moves a file or folder into the catalogue's folder `damaged`, under its own path; nothing is replaced there. */
export async function putAside(files: FileSystem, folder: string, path: string): Promise<void> {
  const wanted = join(folder, 'damaged', path);
  await files.mkdir(dirname(wanted), { recursive: true });
  let place = wanted;
  for (let number = 2; await unlessMissing(files.stat(place)); number++) place = `${wanted}-${number}`;
  await patientRename(files, join(folder, path), place);
  for (const above of [dirname(place), dirname(join(folder, path))]) await syncFolder(files, above);
}
