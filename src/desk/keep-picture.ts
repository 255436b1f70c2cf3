import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileSystem } from '../catalogue/disk/file-system.ts';
import { makeFolder } from '../catalogue/disk/make-folder.ts';
import { partSuffix } from '../catalogue/disk/replace-file.ts';
import { incomingFolder } from '../catalogue/places.ts';

/** Writes a derived picture of the catalogue in `folder` elsewhere and renames it into its place, so that nobody ever reads half of one. */
export async function keepPicture(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(fileSystem, folder, dirname(path));
  const incoming = incomingFolder(folder, path);
  await makeFolder(fileSystem, folder, incoming);
  const part = join(incoming, `${randomUUID()}${partSuffix}`);
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
