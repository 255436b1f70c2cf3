import { basename, dirname, extname, join } from 'node:path';
import { takesWords } from '../../metadata/writing/writable-format.ts';
import type { PhotoFile } from '../../model/photo.ts';
import { sidecarsBeside } from '../readers/sidecars-beside.ts';

/**
 * Where the XMP sidecar of an original lies, or will: the nearest that is there, however its ending is written, if it is
 * nobody else's; else `NAME.jpg.xmp`, and beside camera RAW and the like `NAME.xmp`, the only name under which RAW
 * converters look (XMP part 3, 1.2.3).
 * @param original the original's absolute path.
 */
export function sidecarPlace(original: string, { mimeType }: Pick<PhotoFile, 'mimeType'>): string {
  const stem = basename(original, extname(original));
  const isOwn = (sidecar: string): boolean => {
    const named = basename(sidecar, extname(sidecar));
    return named === basename(original) || (!takesWords(mimeType) && named === stem);
  };
  const there = sidecarsBeside(original).find(isOwn);
  if (there !== undefined) return there;
  return join(dirname(original), takesWords(mimeType) ? `${basename(original)}.xmp` : `${stem}.xmp`);
}
