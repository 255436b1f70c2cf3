import { closeSync, fdatasyncSync, openSync, readdirSync, readFileSync, readSync, writeSync } from 'node:fs';
import {
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  unlink,
} from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** The calls through which the store touches the disk: the real ones, or in tests ones that count, fail or forget. */
export const fileSystem = {
  /** A second name for a file. */
  link,
  mkdir,
  open,
  readdir: (folder: string): Promise<string[]> => readdir(folder),
  readFile: (path: string): Promise<Buffer> => readFile(path),
  readdirNow: (folder: string): string[] => readdirSync(folder),
  /** The whole file, at once: reads of single records cannot wait, since an edit sees the catalogue of one moment. */
  readFileNow: (path: string): Buffer => readFileSync(path),
  /** `length` bytes from `position`, at once, into `memory` where it is given; fewer where the file ends before. */
  readSliceNow,
  /** Writes at `position`, at once, and gives how many bytes were taken: it may be fewer. */
  writeNow: (handle: FileHandle, bytes: Uint8Array, position: number): number =>
    writeSync(handle.fd, bytes, 0, bytes.length, position),
  datasyncNow: (handle: FileHandle): void => {
    fdatasyncSync(handle.fd);
  },
  rename,
  /** A folder with all that is in it; nothing where it is not there. */
  removeFolder: (folder: string): Promise<void> => rm(folder, { recursive: true, force: true }),
  /** Bytes that are free on the disk of `folder`; Infinity where the system does not say. */
  freeBytes,
  stat,
  unlink,
  /** Milliseconds. */
  pause: (duration: number): Promise<void> => setTimeout(duration),
};
export type FileSystem = typeof fileSystem;

function readSliceNow(path: string, position: number, length: number, memory = Buffer.allocUnsafe(length)): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = memory.subarray(0, length);
    let done = 0;
    while (done < length) {
      const read = readSync(file, bytes, done, length - done, position + done);
      if (read === 0) break;
      done += read;
    }
    return bytes.subarray(0, done);
  } finally {
    closeSync(file);
  }
}

async function freeBytes(folder: string): Promise<number> {
  const found = await statfs(folder).catch(() => undefined);
  return found && found.blocks > 0 ? found.bavail * found.bsize : Infinity;
}
