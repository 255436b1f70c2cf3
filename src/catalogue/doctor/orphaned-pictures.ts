import { basename, join } from 'node:path';
import type { Catalogue } from '../catalogue-port.ts';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { pastFiles } from '../history/past-files.ts';

const folders = ['previews', 'cache/thumbnails'];

/** Pictures in `previews/` and `cache/thumbnails/` of files that no photo has, nor any that undo could bring back. */
export async function* orphanedPictures(
  files: FileSystem,
  catalogue: Catalogue,
  folder: string,
): AsyncGenerator<string> {
  const pictures: string[] = [];
  for (const place of folders) {
    for (const inner of (await unlessMissing(files.readdir(join(folder, place)))) ?? []) {
      const names = await files.readdir(join(folder, place, inner)).catch(() => []);
      pictures.push(...names.filter((name) => name.endsWith('.jpg')).map((name) => `${place}/${inner}/${name}`));
    }
  }
  const unknown = pictures.filter((path) => !catalogue.photoBySha256(basename(path, '.jpg')));
  if (unknown.length === 0) return;
  const past = await hashesOfPast(files, folder);
  yield* unknown.filter((path) => !past.has(basename(path, '.jpg')));
}

async function hashesOfPast(files: FileSystem, folder: string): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>();
  for await (const bytes of pastFiles(files, folder)) {
    for (const [, hash = ''] of bytes.toString('latin1').matchAll(/"sha256":"([0-9a-f]{64})"/g)) hashes.add(hash);
  }
  return hashes;
}
