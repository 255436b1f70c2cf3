import { resolve } from 'node:path';
import { type Backup, listBackups } from '../../catalogue/backups/list-backups.ts';
import { fileSystem } from '../../catalogue/disk/file-system.ts';
import { examineFolder, notFound, notOurs } from '../../catalogue/opening/examine-folder.ts';
import { readFault } from '../../catalogue/disk/read-fault.ts';

/**
 * The backups of a catalogue that nobody need be able to open, newest first. Faults with `catalogue/not-found`, with
 * `catalogue/not-a-catalogue`, and with `catalogue/unreachable` where the disk does not answer.
 */
export async function listBackupsAt(folder: string): Promise<Backup[]> {
  const path = resolve(folder);
  const found = await examineFolder(fileSystem, path);
  if (found === 'missing') throw notFound(path);
  const backups = await listBackups(fileSystem, path).catch((error: unknown) => {
    throw readFault(error, path);
  });
  if (found === 'something-else' && backups.length === 0) throw notOurs(path);
  return backups;
}
