import { extname } from 'node:path';
import { takesWords } from '../../metadata/writing/writable-format.ts';
import type { PhotoFile } from '../../model/photo.ts';

/**
 * Where the XMP sidecar of an original lies: `NAME.jpg.xmp`, which is nobody else's; beside camera RAW and the like
 * `NAME.xmp`, the only name under which RAW converters look (XMP part 3, 1.2.3).
 * @param original the original's absolute path.
 */
export const sidecarPlace = (original: string, { mimeType }: Pick<PhotoFile, 'mimeType'>): string =>
  takesWords(mimeType) ? `${original}.xmp` : `${original.slice(0, original.length - extname(original).length)}.xmp`;
