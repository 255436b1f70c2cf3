import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { fileSystem } from '../../catalogue/disk/file-system.ts';
import { makeFolder } from '../../catalogue/disk/make-folder.ts';
import { cacheFolder } from '../../catalogue/places.ts';
import { SearchIndex } from '../../search/search-index.ts';

const indexPath = (catalogue: Catalogue): string => join(cacheFolder(catalogue.folder), 'search.sqlite');

/** Holds nothing yet, and is gone when it is closed: for where no file can be kept. */
export const indexInMemory = (): SearchIndex => new SearchIndex(':memory:');

/** The catalogue's index as it lies there; an empty one where there is none that can be read. */
export async function openIndex(catalogue: Catalogue): Promise<SearchIndex> {
  const path = indexPath(catalogue);
  try {
    if (catalogue.mode === 'read-only') return new SearchIndex(path, { readOnly: true });
    await makeFolder(fileSystem, catalogue.folder, dirname(path));
    return new SearchIndex(path);
  } catch {
    // Not there, in the hands of its writer, damaged, of another version.
    return emptyIndex(catalogue);
  }
}

/** An empty index in place of the one that lies there; in memory where the disk is not ours to write or refuses. */
export async function emptyIndex(catalogue: Catalogue): Promise<SearchIndex> {
  if (catalogue.mode === 'read-only') return indexInMemory();
  const path = indexPath(catalogue);
  try {
    for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${path}${suffix}`, { force: true });
    return new SearchIndex(path);
  } catch {
    return indexInMemory();
  }
}
