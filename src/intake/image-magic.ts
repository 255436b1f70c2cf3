/** Bytes that `startsLikePhoto` wants: enough for every kind's mark. */
export const magicLength = 64;

/** HEIF and AVIF; `crx `: Canon's CR3. */
const isoPhotoBrands = new Set([...'heic heix heim heis hevc hevx mif1 msf1 avif avis'.split(' '), 'crx ']);

const marks: readonly string[] = [
  '\u00ff\u00d8\u00ff', // JPEG
  '\u0089PNG\r\n\u001a\n',
  'II*\0', // TIFF, little endian
  'MM\0*',
  'II+\0', // BigTIFF
  'MM\0+',
  'FUJIFILMCCD-RAW',
  'IIRO', // Olympus
  'IIRS',
  'MMOR',
  'IIU\0', // Panasonic
  '\0MRM', // Minolta
  'FOVb', // Sigma
  '8BPS\0\u0001', // Photoshop
  '\0\0\0\u000cJXL \r\n',
  '\0\0\0\u000cjP  \r\n',
];

/** Whether a file's first bytes say that it is a photo in a format that is read here (JPEG, PNG, TIFF, WebP, HEIF, AVIF, camera raw, Photoshop, JPEG XL, JPEG 2000). */
export function startsLikePhoto(start: Uint8Array): boolean {
  const text = String.fromCharCode(...start.subarray(0, magicLength));
  if (marks.some((mark) => text.startsWith(mark))) return true;
  if (text.startsWith('RIFF')) return text.startsWith('WEBP', 8);
  // ISO base media: size, 'ftyp', major brand, version, then compatible brands of four letters (ISO/IEC 14496-12, 4.3).
  if (!text.startsWith('ftyp', 4)) return false;
  for (let at = 8; at + 4 <= text.length; at += 4)
    if (at !== 12 && isoPhotoBrands.has(text.slice(at, at + 4))) return true;
  return false;
}
