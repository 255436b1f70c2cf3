import { limits } from '../limits.ts';
import { letters, viewOf } from './bytes.ts';

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The chunks of a PNG up to IEND (PNG 3rd edition, 5.3), or as far as they are whole. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk, 'complete' | 'damaged'> {
  const view = viewOf(bytes);
  let offset = 8;
  for (let part = 0; offset + 12 <= bytes.length && part < limits.parts; part += 1) {
    const type = letters(bytes, offset + 4, offset + 8);
    const end = offset + 8 + view.getUint32(offset);
    if (type === 'IEND') return 'complete';
    if (end + 4 > bytes.length) return 'damaged';
    yield { type, data: bytes.subarray(offset + 8, end) };
    offset = end + 4;
  }
  return 'damaged';
}
