import { join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { backupsFolder } from '../places.ts';

const prefix = 'restoring-';

/** Where a backup is made ready before the catalogue becomes it, as a path inside the catalogue's folder. */
export const stagedPlace = (name: string): string => `backups/${prefix}${name}`;

/** Removes what restorings have left that have ended, or were cut short before they began to change the catalogue. */
export async function removeStaged(files: FileSystem, folder: string): Promise<void> {
  for (const name of (await unlessMissing(files.readdir(backupsFolder(folder)))) ?? []) {
    if (name.startsWith(prefix)) await files.removeFolder(join(backupsFolder(folder), name));
  }
}
