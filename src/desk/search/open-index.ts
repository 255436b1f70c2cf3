import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { cacheFolder } from '../../catalogue/places.ts';
import { SearchIndex } from '../../search/search-index.ts';

const indexPath = (catalogue: Catalogue): string => join(cacheFolder(catalogue.folder), 'search.sqlite');

/**
 * The catalogue's index: its file, made anew where it cannot be read; where the catalogue is not ours to write, the file
 * if it is up to date, else an empty one in memory.
 */
export async function openIndex(catalogue: Catalogue): Promise<SearchIndex> {
  const path = indexPath(catalogue);
  if (catalogue.mode === 'read-only') return upToDate(catalogue, path) ?? new SearchIndex(':memory:');
  try {
    await mkdir(dirname(path), { recursive: true });
    return new SearchIndex(path);
  } catch {
    await removeIndex(path).catch(() => undefined);
  }
  try {
    return new SearchIndex(path);
  } catch {
    return new SearchIndex(':memory:');
  }
}

function upToDate(catalogue: Catalogue, path: string): SearchIndex | undefined {
  try {
    const index = new SearchIndex(path, { readOnly: true });
    if (index.seq === catalogue.seq && index.size === catalogue.photos.size) return index;
    index.close();
  } catch {
    // Not there, in the hands of its writer, damaged: one in memory does as well.
  }
  return undefined;
}

async function removeIndex(path: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${path}${suffix}`, { force: true });
}
