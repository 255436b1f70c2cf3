import { readFile, utimes, writeFile } from 'node:fs/promises';
import type { Random } from '../setup/random.ts';

const lineFeed = 0x0a;

const ways: Readonly<Record<string, (bytes: Buffer, random: Random, path: string) => Buffer>> = {
  'a bit flipped': (bytes, random) => {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  'bytes replaced': (bytes, random) => {
    const start = random.below(bytes.length);
    const end = Math.min(bytes.length, start + 1 + random.below(64));
    for (let at = start; at < end; at++) bytes[at] = random.below(256);
    return bytes;
  },
  'a stretch of zeros': (bytes, random) => {
    const start = random.below(bytes.length);
    return bytes.fill(0, start, start + 1 + random.below(bytes.length - start));
  },
  'all zeros': (bytes) => bytes.fill(0),
  'the end cut off': (bytes, random, path) => {
    let length = random.below(bytes.length);
    // A journal that ends between two lines is a journal of fewer edits: nothing in it could say that more were there.
    // A disk does not lose what it has synced so neatly.
    if (path.endsWith('.ndjson')) while (length === 0 || bytes[length - 1] === lineFeed) length++;
    return bytes.subarray(0, length);
  },
  'bytes behind the end': (bytes, random) =>
    Buffer.concat([bytes, Buffer.from(Array.from({ length: 1 + random.below(40) }, () => random.below(256)))]),
};

/** Damages the file at random, and tells how; undefined where there is nothing in it to damage. */
export async function damage(path: string, random: Random): Promise<string | undefined> {
  const bytes = await readFile(path);
  if (bytes.length === 0) return undefined;
  const way = random.pick(Object.keys(ways));
  await writeFile(path, ways[way]?.(bytes, random, path) ?? bytes);
  // Damaged long ago: for a lock that may be half-written just now, an opening waits.
  await utimes(path, 0, 0);
  return way;
}
