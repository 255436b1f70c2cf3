import { join } from 'node:path';
import { lostOriginal } from '../lost-original.ts';
import type { Photo } from '../../../model/photo.ts';
import type { Check } from '../check.ts';
import { sha256OfFile } from '../sha256-of-file.ts';

/** Reads the copies in `originals/` through. Files that stay on their own drives are not the catalogue's to keep. */
export const checkOriginals: Check = async function* ({ folder, catalogue }) {
  for (const { id, file, warnings } of filesOf(catalogue?.photos.all() ?? [])) {
    if (file.storage !== 'copy' || warnings.some(({ code }) => code === lostOriginal)) continue;
    const sha256 = await sha256OfFile(join(folder, file.path));
    if (sha256 === file.sha256) continue;
    const path = file.path.replaceAll('\\', '/');
    const isThere = sha256 !== undefined;
    const what = isThere ? 'is not the file that came in' : 'is not there or cannot be read';
    const message = `The copy of '${file.name}' (${id}) ${what}. Import the photo again from where it came; its captions stay.`;
    yield { code: isThere ? 'original/changed' : 'original/missing', path, id, message };
  }
};

/** Each photo's file, and those that are kept with it. */
function* filesOf(photos: Iterable<Photo>): Generator<Pick<Photo, 'id' | 'file' | 'warnings'>> {
  for (const { id, file, beside = [], warnings } of photos)
    for (const each of [file, ...beside]) yield { id, file: each, warnings };
}
