import { resolve } from 'node:path';
import { type Restored, restoreBackup } from '../../catalogue/backups/restore-backup.ts';
import { fileSystem } from '../../catalogue/disk/file-system.ts';
import { listBackupsAt } from './list-backups-at.ts';

/** Makes a catalogue that nobody has open what it was at a backup; faults as `restoreBackup` and `listBackupsAt` do. */
export async function restoreBackupAt(folder: string, backup: string): Promise<Restored> {
  await listBackupsAt(folder);
  return restoreBackup(fileSystem, resolve(folder), backup, new Date());
}
