import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives `work` a folder of its own, and removes it afterwards. */
export function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return inFolderOf(tmpdir(), work);
}

async function inFolderOf<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(parent, 'cutline-torture-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const memory = '/dev/shm';

/** The same in memory, where the system has such a place: for thousands of folders that no real cut will ever meet. */
export async function inMemoryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  if (!existsSync(memory)) return inTemporaryFolder(work);
  return inFolderOf(memory, work);
}
