import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { LockFile } from './lock-holder.ts';

/** The lock in the file `path`; `unreadable` where it is torn or still being written. */
export async function readLock(files: FileSystem, path: string): Promise<LockFile | 'unreadable' | undefined> {
  const bytes = await unlessMissing(files.readFile(path));
  if (!bytes) return undefined;
  try {
    return LockFile.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return 'unreadable';
  }
}
