import { dirname } from 'node:path';
import { errno } from './errno.ts';
import type { FileSystem } from './file-system.ts';

/**
 * Makes `place`, somewhere inside `folder`, with the folders between; `folder` itself must be there. So a catalogue that
 * was moved away, or whose drive is gone, is not begun anew in its old place. Gives the highest that was made.
 */
export async function makeFolder(
  files: Pick<FileSystem, 'mkdir'>,
  folder: string,
  place: string,
): Promise<string | undefined> {
  try {
    await files.mkdir(place);
    return place;
  } catch (error) {
    if (errno(error) === 'EEXIST') return undefined;
    const above = dirname(place);
    if (errno(error) !== 'ENOENT' || above.length <= folder.length) throw error;
    const highest = await makeFolder(files, folder, above);
    await makeFolder(files, folder, place);
    return highest ?? place;
  }
}
