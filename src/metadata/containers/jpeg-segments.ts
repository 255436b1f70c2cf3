import { viewOf } from './bytes.ts';

export interface JpegSegment {
  /** Second byte of the marker: 0xE1 is APP1. */
  readonly marker: number;
  /** Where the marker begins in the file. */
  readonly start: number;
  readonly payload: Uint8Array;
}

export const isStartOfScan = (marker: number): boolean => marker === 0xda;
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/**
 * The segments of a JPEG up to and including the start of scan (ITU-T T.81, B.1.1), or as far as they are whole.
 * Metadata after the first scan is not looked for: no writer puts it there.
 */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment, 'complete' | 'damaged'> {
  const view = viewOf(bytes);
  let offset = 2;
  while (offset + 4 <= bytes.length) {
    if (bytes[offset] !== 0xff) return 'damaged';
    const marker = bytes[offset + 1] ?? 0;
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    if (marker === 0xd9) return 'complete';
    if (isBare(marker)) {
      offset += 2;
      continue;
    }
    const length = view.getUint16(offset + 2);
    const end = offset + 2 + length;
    if (length < 2 || end > bytes.length) return 'damaged';
    yield { marker, start: offset, payload: bytes.subarray(offset + 4, end) };
    if (isStartOfScan(marker)) return 'complete';
    offset = end;
  }
  return 'damaged';
}
