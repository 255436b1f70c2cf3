import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileSystem } from '../catalogue/disk/file-system.ts';
import { makeFolder } from '../catalogue/disk/make-folder.ts';

/** Writes a derived picture of the catalogue in `folder` beside its place and renames it in, so that nobody ever reads half of one. */
export async function keepPicture(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(fileSystem, folder, dirname(path));
  const beside = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
