import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** The calls through which the store touches the disk: the real ones, or in tests ones that count, fail or forget. */
export const fileSystem = {
  mkdir,
  open,
  readdir: (folder: string): Promise<string[]> => readdir(folder),
  readFile: (path: string): Promise<Buffer> => readFile(path),
  rename,
  stat,
  unlink,
  /** Milliseconds. */
  pause: (duration: number): Promise<void> => setTimeout(duration),
};
export type FileSystem = typeof fileSystem;
