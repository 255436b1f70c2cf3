import { join } from 'node:path';
import type { FileSystem } from '../disk/file-system.ts';
import { backupsFolder } from '../places.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** A backup by its name, with what its manifest says. */
export interface NamedManifest {
  readonly name: string;
  readonly manifest: Manifest;
}

/** The backups of these names that have a manifest, newest first: by their number, whatever the clock said. */
export async function manifestsOf(
  files: FileSystem,
  folder: string,
  names: readonly string[],
): Promise<NamedManifest[]> {
  const found: NamedManifest[] = [];
  for (const name of names) {
    const manifest = await readManifest(files, join(backupsFolder(folder), name));
    if (manifest) found.push({ name, manifest });
  }
  return found.toSorted((a, b) => b.manifest.number - a.manifest.number);
}

/** The newest of them. */
export const newestManifest = async (
  files: FileSystem,
  folder: string,
  names: readonly string[],
): Promise<NamedManifest | undefined> => (await manifestsOf(files, folder, names))[0];
