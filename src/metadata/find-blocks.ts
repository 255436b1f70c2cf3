import { type Blocks, noBlocks } from './containers/blocks.ts';
import { heifBlocks } from './containers/heif.ts';
import { jpegBlocks } from './containers/jpeg.ts';
import { pngBlocks } from './containers/png.ts';
import { tiffBlocks } from './containers/tiff.ts';
import { webpBlocks } from './containers/webp.ts';

const containers: Readonly<Record<string, (bytes: Uint8Array) => Blocks>> = {
  'image/jpeg': jpegBlocks,
  'image/png': pngBlocks,
  'image/tiff': tiffBlocks,
  // Raw files that are TIFF: what the property table takes from them lies where a TIFF has it.
  'image/x-adobe-dng': tiffBlocks,
  'image/x-canon-cr2': tiffBlocks,
  'image/x-nikon-nef': tiffBlocks,
  'image/x-nikon-nrw': tiffBlocks,
  'image/x-sony-arw': tiffBlocks,
  'image/x-pentax-pef': tiffBlocks,
  'image/x-samsung-srw': tiffBlocks,
  'image/webp': webpBlocks,
  'image/heic': heifBlocks,
  'image/heif': heifBlocks,
  'image/avif': heifBlocks,
  'application/rdf+xml': (bytes) => ({ ...noBlocks(), xmp: [bytes] }),
};

/** Does Cutline know where the blocks of such a file lie? */
export const findsBlocksOf = (mimeType: string): boolean => Object.hasOwn(containers, mimeType);

/** The metadata blocks of a file; none, and a warning, for a format that Cutline reads no metadata of. */
export function findBlocks(bytes: Uint8Array, mimeType: string): Blocks {
  const find = Object.hasOwn(containers, mimeType) ? containers[mimeType] : undefined;
  if (find) return find(bytes);
  const message = `Cutline reads no metadata of ${mimeType} files.`;
  return { ...noBlocks(), warnings: [{ code: 'metadata/format-not-read', message }] };
}
