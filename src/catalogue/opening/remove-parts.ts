import { join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { partSuffix } from '../disk/replace-file.ts';
import { backupsFolder, eventsFolder, incomingFolders, journalFolder } from '../places.ts';
import type { Surroundings } from './surroundings.ts';

/** Removes half-written files that a crash left on their way into their places. */
export async function removeParts({ files, folder }: Surroundings): Promise<void> {
  for (const place of [folder, eventsFolder(folder), journalFolder(folder)]) {
    await files.mkdir(place, { recursive: true });
    await removeIn(files, place, await files.readdir(place));
  }
  for (const place of incomingFolders(folder))
    await removeIn(files, place, (await unlessMissing(files.readdir(place))) ?? []);
  // A backup may have been on its way into its place; those of the first migrations were written where they are.
  for (const backup of (await unlessMissing(files.readdir(backupsFolder(folder)))) ?? []) {
    const root = join(backupsFolder(folder), backup);
    if (backup.endsWith(partSuffix)) {
      await files.removeFolder(root);
      continue;
    }
    for (const place of [root, eventsFolder(root), journalFolder(root)]) {
      await removeIn(files, place, await files.readdir(place).catch(() => []));
    }
  }
}

async function removeIn(files: FileSystem, place: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (name.endsWith(partSuffix)) await unlessMissing(files.unlink(join(place, name)));
  }
}
