import { limits } from '../limits.ts';
import { type Blocks, noBlocks } from './blocks.ts';
import { letters, startsWith, viewOf } from './bytes.ts';

/** The blocks of a WebP: the chunks EXIF and XMP (WebP container specification, extended file format). */
export function webpBlocks(bytes: Uint8Array): Blocks {
  const blocks = noBlocks();
  const view = viewOf(bytes);
  let offset = 12;
  for (let part = 0; offset + 8 <= bytes.length && part < limits.parts; part += 1) {
    const type = letters(bytes, offset, offset + 4);
    const size = view.getUint32(offset + 4, true);
    const end = offset + 8 + size;
    if (end > bytes.length) {
      blocks.warnings.push({ code: 'webp/damaged', message: 'The WebP ends in the middle of a chunk.' });
      return blocks;
    }
    const data = bytes.subarray(offset + 8, end);
    // Some writers put JPEG's signature in front, which the specification does not have.
    if (type === 'EXIF') blocks.exif ??= startsWith(data, 'Exif\0\0') ? data.subarray(6) : data;
    else if (type === 'XMP ') blocks.xmp.push(data);
    offset = end + (size % 2);
  }
  return blocks;
}
