import { characters } from './characters.ts';
import { isoBrands } from './iso-brands.ts';
import { rawByMark, rawByName, type RawFormat, rawInTiff } from './raw-formats.ts';
import { jp2Size, jxlSize, psdSize, type Size } from './still-formats.ts';
import { type TiffFacts, tiffFacts } from './tiff-facts.ts';

/** A format that Cutline takes as a photo. */
export type PhotoFormat =
  { readonly mimeType: string; readonly name: string; readonly pixels: 'sharp' | 'heic' } | InsideFormat;

/** Its own pixels are not decoded here: a picture that its maker put inside stands for it, or none. */
export interface InsideFormat {
  readonly mimeType: string;
  readonly name: string;
  readonly pixels: 'inside';
  /** Camera raw: what lies inside shows the photo as the camera developed it. */
  readonly raw: boolean;
  /** What its header says; undefined where only a tool that knows the format can tell. */
  readonly size: (bytes: Uint8Array) => (Size & { readonly orientation?: number }) | undefined;
}

interface KnownFormat {
  readonly format: PhotoFormat;
  readonly matches: (bytes: Uint8Array) => boolean;
}

const avifBrands = new Set(['avif', 'avis']);
/** ISO/IEC 23008-12, annex B; `mif1` and `msf1` alone say nothing of the codec, and in practice it is HEVC. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

const starts =
  (...magic: readonly string[]) =>
  (bytes: Uint8Array) =>
    magic.some((text) => characters(bytes, 0, text.length) === text);

const own = (mimeType: string, name: string, pixels: 'sharp' | 'heic' = 'sharp'): PhotoFormat => ({
  mimeType,
  name,
  pixels,
});
const closed = (mimeType: string, name: string, size: InsideFormat['size']): PhotoFormat => ({
  mimeType,
  name,
  pixels: 'inside',
  raw: false,
  size,
});

/** Built like a TIFF, most of them; the others' sizes are for a tool to tell. */
const raw = ({ mimeType, name }: RawFormat): PhotoFormat => ({
  mimeType,
  name,
  pixels: 'inside',
  raw: true,
  size: (bytes) => (starts('II', 'MM')(bytes) ? tiffFacts(bytes) : undefined),
});

/** Every format that has a mark of its own, by its first bytes; what contains another's mark comes first. */
const byMark: readonly KnownFormat[] = [
  { format: own('image/jpeg', 'JPEG'), matches: starts('\u00ff\u00d8\u00ff') },
  { format: own('image/png', 'PNG'), matches: starts('\u0089PNG\r\n\u001a\n') },
  ...rawByMark.map((format) => ({
    format: raw(format),
    matches: (bytes: Uint8Array) =>
      format.marks.every(([at, text]) => characters(bytes, at, at + text.length) === text),
  })),
  {
    format: own('image/webp', 'WebP'),
    matches: (bytes) => starts('RIFF')(bytes) && characters(bytes, 8, 12) === 'WEBP',
  },
  { format: own('image/avif', 'AVIF'), matches: (bytes) => isoBrands(bytes).some((brand) => avifBrands.has(brand)) },
  {
    format: own('image/heic', 'HEIC', 'heic'),
    matches: (bytes) => isoBrands(bytes).some((brand) => heicBrands.has(brand)),
  },
  { format: closed('image/vnd.adobe.photoshop', 'Photoshop', psdSize), matches: starts('8BPS') },
  { format: closed('image/jxl', 'JPEG XL', jxlSize), matches: starts('\u00ff\u000a', '\0\0\0\u000cJXL ') },
  { format: closed('image/jp2', 'JPEG 2000', jp2Size), matches: starts('\0\0\0\u000cjP  ') },
];

const isTiff = starts('II*\0', 'MM\0*', 'II+\0', 'MM\0+');

/**
 * What photo `bytes` hold; undefined where they hold none.
 * @param extension of the file's name, lower case: asked only which of the raw formats it is that look like other TIFF files.
 */
export function photoFormatOf(bytes: Uint8Array, extension: string): PhotoFormat | undefined {
  const marked = byMark.find(({ matches }) => matches(bytes));
  if (marked) return marked.format;
  return isTiff(bytes) ? tiffFormat(tiffFacts(bytes), extension) : undefined;
}

function tiffFormat(facts: TiffFacts | undefined, extension: string): PhotoFormat {
  const named = Object.hasOwn(rawByName, extension) ? rawByName[extension] : undefined;
  const found = facts && rawInTiff.find(({ is }) => is(facts));
  // A DNG says so itself; of Nikon's and Sony's two formats each, the name tells which.
  if (found) return raw(found.name !== 'DNG' && named?.mimeType.startsWith(makerOf(found)) ? named : found);
  if (named && facts?.tags.has(330)) return raw(named);
  return own('image/tiff', 'TIFF');
}

/** `image/x-nikon-` of `image/x-nikon-nef`. */
const makerOf = ({ mimeType }: RawFormat): string => mimeType.slice(0, mimeType.lastIndexOf('-') + 1);
