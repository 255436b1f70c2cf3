import { dirname, join } from 'node:path';
import type { FileSystem } from '../disk/file-system.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { patientRename } from '../disk/patient-rename.ts';
import { partSuffix } from '../disk/replace-file.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { backupsFolder } from '../places.ts';
import { type Manifest, writeManifest } from './manifest.ts';

/**
 * Makes a backup that appears whole or not at all: `fill` puts files into a folder beside, which gets its name when all
 * of it is on the disk. One that a crash left unfinished is removed when the catalogue is next opened.
 */
export async function placeBackup(
  files: FileSystem,
  folder: string,
  name: string,
  fill: (place: string) => Promise<Manifest>,
): Promise<void> {
  const place = join(backupsFolder(folder), name);
  const part = `${place}${partSuffix}`;
  try {
    for (const inside of ['events', 'journal']) await makeFolder(files, folder, join(part, inside));
    const manifest = await fill(part);
    await writeManifest(files, part, manifest);
    for (const inside of ['events', 'journal', '.']) await syncFolder(files, join(part, inside));
    await patientRename(files, part, place);
  } catch (error) {
    await files.removeFolder(part).catch(() => undefined);
    throw error;
  }
  for (const above of [dirname(place), folder]) await syncFolder(files, above);
}
