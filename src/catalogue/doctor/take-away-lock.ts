import { hostname } from 'node:os';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { readLock } from '../lock/read-lock.ts';
import { lockPath } from '../places.ts';

/** Removes the lock of another computer, because a person said that it writes no more. Never one of this computer. */
export async function takeAwayLock(files: FileSystem, folder: string): Promise<void> {
  const lock = await readLock(files, lockPath(folder));
  if (lock && lock !== 'unreadable' && lock.host !== hostname()) await unlessMissing(files.unlink(lockPath(folder)));
}
