import type { FileSystem } from '../disk/file-system.ts';
import { isAlive } from '../lock/is-alive.ts';
import type { LockHolder } from '../lock/lock-holder.ts';
import { readLock } from '../lock/read-lock.ts';
import { lockPath } from '../places.ts';

/** Who has the catalogue open for writing; of another machine that is who says so, since nobody here can ask whether it lives. */
export async function livingWriter(files: FileSystem, folder: string): Promise<LockHolder | undefined> {
  const lock = await readLock(files, lockPath(folder));
  if (!lock || lock === 'unreadable' || !isAlive(lock)) return undefined;
  const { host, pid, since } = lock;
  return { host, pid, since };
}
