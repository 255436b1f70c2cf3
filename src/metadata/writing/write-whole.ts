import { type FileHandle } from 'node:fs/promises';

/** Writes all of `parts`, one behind the other: one call to the system, or more where it takes less. */
export async function writeWhole(file: FileHandle, parts: readonly Uint8Array[], position: number): Promise<void> {
  let at = position;
  let left = [...parts];
  while (left.length > 0) {
    let { bytesWritten } = await file.writev(left, at);
    at += bytesWritten;
    left = left.flatMap((part) => {
      const done = Math.min(part.length, bytesWritten);
      bytesWritten -= done;
      return done < part.length ? [part.subarray(done)] : [];
    });
  }
}
