import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nanoid } from 'nanoid';

/**
 * Replaces the file at `path` by what `write` puts at the path it is given, in the same folder: all of it or, if
 * anything throws, nothing. The new file is on the disk before it takes the old one's name, and has its mode.
 */
export async function replaceFile(
  path: string,
  extension: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.cutline-${nanoid()}.${extension}`);
  try {
    const { mode } = await stat(path);
    await write(temporary);
    const handle = await open(temporary, 'r+');
    try {
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Makes the new name last through a power cut; Windows cannot open folders and does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
