/** A format that Cutline takes as a photo. */
export interface PhotoFormat {
  readonly mimeType: 'image/jpeg' | 'image/png' | 'image/tiff' | 'image/webp' | 'image/heic' | 'image/avif';
  readonly name: string;
  /** How its pixels are had: `sharp` decodes the file, or `heic.ts` does (HEVC). */
  readonly pixels: 'sharp' | 'heic';
  readonly matches: (bytes: Uint8Array) => boolean;
}

/** The bytes from `from` up to `to`, one character a byte (TextDecoder's latin1 is windows-1252, and is not that). */
export function characters(bytes: Uint8Array, from: number, to: number): string {
  const part = bytes.subarray(from, to);
  return Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1');
}

/** The brands of an ISO base media file, the major one first (ISO/IEC 14496-12, section 4.3); empty for other files. */
export function isoBrands(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 12 || characters(bytes, 4, 8) !== 'ftyp') return [];
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const end = Math.min(size, bytes.length, 256);
  const brands = [characters(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(characters(bytes, at, at + 4));
  return brands;
}

const avifBrands = new Set(['avif', 'avis']);
/** ISO/IEC 23008-12, annex B; `mif1` and `msf1` alone say nothing of the codec, and in practice it is HEVC. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

const starts =
  (...magic: readonly string[]) =>
  (bytes: Uint8Array) =>
    magic.some((text) => characters(bytes, 0, text.length) === text);

/** Every format that is a photo, by its first bytes. The names of files are never asked. */
export const photoFormats: readonly PhotoFormat[] = [
  { mimeType: 'image/jpeg', name: 'JPEG', pixels: 'sharp', matches: starts('\u00ff\u00d8\u00ff') },
  { mimeType: 'image/png', name: 'PNG', pixels: 'sharp', matches: starts('\u0089PNG\r\n\u001a\n') },
  {
    mimeType: 'image/tiff',
    name: 'TIFF',
    pixels: 'sharp',
    matches: starts('II*\0', 'MM\0*', 'II+\0', 'MM\0+'),
  },
  {
    mimeType: 'image/webp',
    name: 'WebP',
    pixels: 'sharp',
    matches: (bytes) => starts('RIFF')(bytes) && characters(bytes, 8, 12) === 'WEBP',
  },
  {
    mimeType: 'image/avif',
    name: 'AVIF',
    pixels: 'sharp',
    matches: (bytes) => isoBrands(bytes).some((brand) => avifBrands.has(brand)),
  },
  {
    mimeType: 'image/heic',
    name: 'HEIC',
    pixels: 'heic',
    matches: (bytes) => isoBrands(bytes).some((brand) => heicBrands.has(brand)),
  },
];
