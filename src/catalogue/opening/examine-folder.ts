import { join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import { errno } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { eventsFolder, journalFolder } from '../places.ts';

/** What may lie in a catalogue's folder before its catalogue.json does: making it may have been cut short. */
const beginnings =
  /^(lock(\.taking)?|journal|events|originals|previews|cache|catalogue\.json\.part|\.DS_Store|desktop\.ini)$/;

export type FoundFolder = 'missing' | 'empty' | 'catalogue' | 'something-else';

/** What is at `folder`, without changing anything. */
export async function examineFolder(files: FileSystem, folder: string): Promise<FoundFolder> {
  const names = await namesIn(files, folder);
  if (names === 'missing' || names === 'no-folder') return names === 'missing' ? 'missing' : 'something-else';
  if (names.includes('catalogue.json') || names.includes('migrating.json') || names.includes('catalogue.json.previous'))
    return 'catalogue';
  for (const place of [eventsFolder(folder), journalFolder(folder)]) {
    const inside = await namesIn(files, place);
    // catalogue.json is lost, not missing: what is in here may bring it back.
    if (Array.isArray(inside) && inside.some((name) => /\.(json|ndjson)$/.test(name))) return 'catalogue';
  }
  return names.every((name) => beginnings.test(name)) ? 'empty' : 'something-else';
}

async function namesIn(files: FileSystem, folder: string): Promise<string[] | 'missing' | 'no-folder'> {
  try {
    return await files.readdir(join(folder));
  } catch (error) {
    if (errno(error) === 'ENOENT') return 'missing';
    if (errno(error) === 'ENOTDIR') return 'no-folder';
    throw new Fault(
      'catalogue/not-found',
      `'${folder}' cannot be read: its drive does not answer, or it is not yours to read. Check both and try again.`,
      {
        folder,
        reason: String(error),
      },
    );
  }
}

export const notFound = (folder: string): Fault =>
  new Fault('catalogue/not-found', `There is no catalogue at '${folder}'. Check the path, or connect its drive.`, {
    folder,
  });

export const notOurs = (folder: string): Fault =>
  new Fault('catalogue/not-a-catalogue', `'${folder}' is not a Cutline catalogue. Choose another folder.`, { folder });
