import { letters, startsWith } from '../containers/bytes.ts';

export interface WritableFormat {
  readonly mimeType: string;
  /** By which ExifTool knows what it writes; a file's own name may say anything. */
  readonly extension: string;
  /** Has the format a place for IIM by its standard? Elsewhere what other software put there is only removed. */
  readonly hasIim: boolean;
}

const jpeg: WritableFormat = { mimeType: 'image/jpeg', extension: 'jpg', hasIim: true };
const png: WritableFormat = { mimeType: 'image/png', extension: 'png', hasIim: false };
const tiff: WritableFormat = { mimeType: 'image/tiff', extension: 'tif', hasIim: true };
const webp: WritableFormat = { mimeType: 'image/webp', extension: 'webp', hasIim: false };
const heic: WritableFormat = { mimeType: 'image/heic', extension: 'heic', hasIim: false };
const avif: WritableFormat = { mimeType: 'image/avif', extension: 'avif', hasIim: false };

const mimeTypes = new Set([jpeg, png, tiff, webp, heic, avif].map(({ mimeType }) => mimeType));

/** Can captions be written into files of this kind? What a file's bytes then say decides (`writableFormat`). */
export const takesWords = (mimeType: string): boolean => mimeTypes.has(mimeType);

/** Does EXIF say how files of this kind lie? HEIF has a box of its own for it, which nobody here writes. */
export const takesOrientation = (mimeType: string): boolean =>
  takesWords(mimeType) && ![heic, avif].some((one) => one.mimeType === mimeType);

const heifBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** The format of a file that captions can be written into, by its first bytes; undefined where they can not. */
export function writableFormat(bytes: Uint8Array): WritableFormat | undefined {
  if (startsWith(bytes, '\xff\xd8\xff')) return jpeg;
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return png;
  if (startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*')) return tiff;
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return webp;
  if (!startsWith(bytes, 'ftyp', 4)) return undefined;
  const brand = letters(bytes, 8, 12);
  if (brand === 'avif' || brand === 'avis') return avif;
  return heifBrands.has(brand) ? heic : undefined;
}
