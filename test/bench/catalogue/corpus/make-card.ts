import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { withThumbnail } from '../../../desk/with-thumbnail.ts';
import { corpusFolder } from './make-catalogue.ts';

/** Pictures drawn; each lies on the card many times, with a comment of its own, so that no two files are the same. */
const pictures = 8;

/** A card of `count` small JPEGs of some 90 KB with thumbnails in them, as phones and cameras leave them; made once. */
export async function makeCard(count: number): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const folder = join(corpusFolder, `card-${count}`);
  const files = Array.from({ length: count }, (_, number) =>
    join(folder, `DSC_${String(number).padStart(5, '0')}.jpg`),
  );
  if (await stat(folder).catch(() => undefined)) return { folder, files };
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  const drawn = await Promise.all(Array.from({ length: pictures }, (_, number) => drawing(number)));
  for (const [number, file] of files.entries()) {
    const picture = drawn[number % pictures]!;
    const comment = Buffer.from(`number ${number}`);
    const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
    await writeFile(
      file.replace(folder, part),
      Buffer.concat([picture.subarray(0, 2), head, comment, picture.subarray(2)]),
    );
  }
  await rename(part, folder);
  return { folder, files };
}

async function drawing(number: number): Promise<Buffer> {
  const background = { r: 30 * number, g: 90, b: 160 };
  const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const;
  const photo = sharp({ create: { width: 1024, height: 768, channels: 3, background, noise } });
  const thumbnail = photo.clone().resize(160, 120).jpeg({ quality: 70 }).toBuffer();
  return withThumbnail(await photo.clone().jpeg({ quality: 60 }).toBuffer(), await thumbnail);
}

/** Reads every file, so that all of them are in the page cache. */
export async function warm(files: readonly string[]): Promise<void> {
  for (const file of files) await readFile(file);
}
