import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { projectRoot } from './cutline.ts';

/** The real article: Bengali, photos named as the Zalo messenger names them. */
export const seedArticle = join(projectRoot, '..', 'shared', 'seeds', 'hanoi-article.bn.txt');

export const seedIsHere = existsSync(seedArticle);

/** The file names that the article has on lines of their own. */
export const seedNames = (): string[] => readFileSync(seedArticle, 'utf8').match(/^z\d+_[0-9a-f]+\.jpg$/gm) ?? [];

/** Draws the article's photos, without metadata, as they come out of a messenger. */
export async function drawSeedPhotos(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    seedNames().map(async (name, index) => {
      const path = join(folder, name);
      const background = { r: 40 + index * 40, g: 120, b: 200 - index * 30 };
      await sharp({
        create: {
          width: 1200,
          height: 800,
          channels: 3,
          background,
          noise: { type: 'gaussian', mean: 128, sigma: 20 },
        },
      })
        .jpeg({ quality: 85 })
        .toFile(path);
      return path;
    }),
  );
}

/** A picture for a journey that needs just any. */
export const smallPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#467' } })
    .jpeg()
    .toBuffer();
