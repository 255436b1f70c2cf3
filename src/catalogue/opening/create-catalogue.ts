import { join } from 'node:path';
import { bySection } from '../by-section.ts';
import type { Header } from '../documents/document.ts';
import { writeDocument } from '../documents/write-document.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { cataloguePath, eventsFolder, journalFolder } from '../places.ts';
import { nameOf, newAbout } from './raw-catalogue.ts';
import type { Surroundings } from './surroundings.ts';

/** Makes an empty catalogue in `folder`, named after it. The folder is there already, and the lock is ours. */
export async function createCatalogue({ files, folder, newestFormat }: Surroundings): Promise<void> {
  for (const place of [eventsFolder(folder), journalFolder(folder), join(folder, 'originals')]) {
    await files.mkdir(place, { recursive: true });
  }
  const about = newAbout(nameOf(folder));
  const header: Header = { format: newestFormat, kind: 'catalogue', seq: 0, ...about };
  const document = { header, sections: bySection(() => []) };
  // Twice, so that there is a previous one from the first moment on.
  await writeDocument(files, cataloguePath(folder), document);
  await writeDocument(files, cataloguePath(folder), document);
  await syncFolder(files, join(folder, '..'));
}
