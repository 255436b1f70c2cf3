import { open } from 'node:fs/promises';

/** Waits until a file's bytes are on the disk. Opened for writing, because Windows flushes no other handle. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Network and FUSE file systems answer these where they know no such thing as syncing a folder. */
const notOffered = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'];

/** Waits until a folder's names are on the disk, where the system offers that (Windows does not: it journals them itself). */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!notOffered.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
