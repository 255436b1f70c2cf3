import { errno } from './errno.ts';
import type { FileSystem } from './file-system.ts';

/** Systems that cannot open or sync a folder (Windows, some network shares) say so with one of these. */
const cannot = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);

/** Makes new, renamed and removed names in `folder` survive a power cut, where the system knows how. */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannot.has(errno(error))) throw error;
  }
}
