import { join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import { partSuffix } from '../disk/replace-file.ts';
import { eventsFolder, journalFolder } from '../places.ts';
import type { Surroundings } from './surroundings.ts';

/** Removes half-written files that a crash left on their way into their places. */
export async function removeParts({ files, folder }: Surroundings): Promise<void> {
  for (const place of [folder, eventsFolder(folder), journalFolder(folder)]) {
    await files.mkdir(place, { recursive: true });
    for (const name of await files.readdir(place)) {
      if (name.endsWith(partSuffix)) await unlessMissing(files.unlink(join(place, name)));
    }
  }
}
