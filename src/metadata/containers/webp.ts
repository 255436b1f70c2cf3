import { type Blocks, noBlocks } from './blocks.ts';
import { startsWith } from './bytes.ts';
import { riffChunks } from './riff-chunks.ts';

/** The blocks of a WebP: the chunks EXIF and XMP (WebP container specification, extended file format). */
export function webpBlocks(bytes: Uint8Array): Blocks {
  const blocks = noBlocks();
  const chunks = riffChunks(bytes);
  let next = chunks.next();
  for (; !next.done; next = chunks.next()) {
    const { type, data } = next.value;
    // Some writers put JPEG's signature in front, which the specification does not have.
    if (type === 'EXIF') blocks.exif ??= startsWith(data, 'Exif\0\0') ? data.subarray(6) : data;
    else if (type === 'XMP ') blocks.xmp.push(data);
  }
  if (next.value === 'damaged')
    blocks.warnings.push({ code: 'webp/damaged', message: 'The WebP ends in the middle of a chunk.' });
  return blocks;
}
