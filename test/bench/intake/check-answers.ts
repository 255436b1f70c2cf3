import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import sharp from 'sharp';
import type { ReadPhoto } from '../../../src/desk/readers/read-photo.ts';
import type { CorpusPhoto } from './corpus.ts';

/** What is wrong with the reading of a photo; undefined where all is right. */
export async function wrongAnswer({ path, caption }: CorpusPhoto, read: ReadPhoto): Promise<string | undefined> {
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  if (read.sha256 !== sha256) return `${path}: digest ${read.sha256}, but it is ${sha256}`;
  if (read.warnings.length > 0) return `${path}: ${JSON.stringify(read.warnings)}`;
  const { width, height, format } = await sharp(read.thumbnail).metadata();
  if (format !== 'jpeg' || width !== 512 || height !== 341) return `${path}: thumbnail ${format} ${width} × ${height}`;
  const description = read.metadata.values.description?.value;
  if (!isDeepStrictEqual(description, { 'x-default': caption, bn: caption }))
    return `${path}: caption ${JSON.stringify(description)}`;
  return undefined;
}
