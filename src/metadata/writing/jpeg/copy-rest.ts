import { type FileHandle } from 'node:fs/promises';
import { writeWhole } from '../write-whole.ts';

/** Bytes read at once: what is put in front of them fits into the same buffer when they are read again. */
const piece = 3 * 1024 * 1024;

interface Copy {
  readonly from: FileHandle;
  readonly to: FileHandle;
  readonly buffer: Buffer;
  /** For reading again what was written. */
  readonly twin: Buffer;
}

/** Reads a piece of a file into `buffer`; shorter than others where the file ends. */
export async function readPiece(file: FileHandle, buffer: Buffer, position: number): Promise<Buffer> {
  const { bytesRead } = await file.read(buffer, 0, piece, position);
  return buffer.subarray(0, bytesRead);
}

export const isLast = (bytes: Uint8Array): boolean => bytes.length < piece;

/** Writes `parts` to `place` and reads them again; answers what was read, or undefined where it is not the same. */
export async function writeChecked(
  { to, twin }: Pick<Copy, 'to' | 'twin'>,
  parts: readonly Uint8Array[],
  place: number,
): Promise<Buffer | undefined> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > twin.length) return undefined;
  await writeWhole(to, parts, place);
  const { bytesRead } = await to.read(twin, 0, length, place);
  let at = 0;
  for (const part of parts) {
    if (Buffer.compare(part, twin.subarray(at, at + part.length)) !== 0) return undefined;
    at += part.length;
  }
  return bytesRead === length ? twin.subarray(0, length) : undefined;
}

/** Copies what lies behind `start` to `place` and on; calls `look` with every piece. Answers whether all of it is the same. */
export async function copyRest(
  copy: Copy,
  start: number,
  place: number,
  look: (bytes: Buffer) => void,
): Promise<boolean> {
  for (let at = 0; ;) {
    const bytes = await readPiece(copy.from, copy.buffer, start + at);
    look(bytes);
    if (bytes.length > 0 && !(await writeChecked(copy, [bytes], place + at))) return false;
    if (isLast(bytes)) return true;
    at += bytes.length;
  }
}
