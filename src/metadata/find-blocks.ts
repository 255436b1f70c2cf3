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
  'image/x-adobe-dng': tiffBlocks,
  'image/webp': webpBlocks,
  'image/heic': heifBlocks,
  'image/heif': heifBlocks,
  'image/avif': heifBlocks,
  'application/rdf+xml': (bytes) => ({ ...noBlocks(), xmp: [bytes] }),
};

/** The metadata blocks of a file; none, and a warning, for a format that Cutline reads no metadata of. */
export function findBlocks(bytes: Uint8Array, mimeType: string): Blocks {
  const find = Object.hasOwn(containers, mimeType) ? containers[mimeType] : undefined;
  if (find) return find(bytes);
  const message = `Cutline reads no metadata of ${mimeType} files.`;
  return { ...noBlocks(), warnings: [{ code: 'metadata/format-not-read', message }] };
}
