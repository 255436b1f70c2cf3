import { limits } from '../limits.ts';
import { letters, viewOf } from './bytes.ts';

export interface RiffChunk {
  /** Four letters, spaces included: `XMP `. */
  readonly type: string;
  readonly data: Uint8Array;
}

/** The chunks of a RIFF file (WebP container specification, file header and chunks), or as far as they are whole. */
export function* riffChunks(bytes: Uint8Array): Generator<RiffChunk, 'complete' | 'damaged'> {
  const view = viewOf(bytes);
  let offset = 12;
  for (let part = 0; offset + 8 <= bytes.length && part < limits.parts; part += 1) {
    const size = view.getUint32(offset + 4, true);
    const end = offset + 8 + size;
    if (end > bytes.length) return 'damaged';
    yield { type: letters(bytes, offset, offset + 4), data: bytes.subarray(offset + 8, end) };
    offset = end + (size % 2);
  }
  return 'complete';
}
