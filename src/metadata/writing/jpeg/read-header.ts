import { type FileHandle } from 'node:fs/promises';
import { type HeaderPart, jpegHeader } from './jpeg-header.ts';

/** Nearly every header is shorter; the next try reads eight times as much. */
const firstRead = 128 * 1024;
/** A header with more than that (depth maps, manifests, profiles) is left to others. */
const longest = 64 * 1024 * 1024;

export interface ReadHeader {
  /** Up to the first scan. */
  readonly bytes: Uint8Array;
  readonly parts: readonly HeaderPart[];
}

/** The header of an open JPEG, or why it is not in order. */
export async function readHeader(file: FileHandle): Promise<ReadHeader | string> {
  for (let length = firstRead; length <= longest; length *= 8) {
    const buffer = Buffer.allocUnsafeSlow(length);
    const { bytesRead } = await file.read(buffer, 0, length, 0);
    const header = jpegHeader(buffer.subarray(0, bytesRead));
    if (typeof header === 'string') return header;
    if (header) return { bytes: buffer.subarray(0, header.end), parts: header.parts };
    if (bytesRead < length) return 'the header does not end';
  }
  return 'the header is too long';
}
