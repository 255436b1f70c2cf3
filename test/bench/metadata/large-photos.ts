import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { exifTool } from './exiftool-program.ts';
import { pressPhotos } from './press-photos.ts';

/** In the name of the folder: another number where what is made changes. */
const version = 1;
const pictures = 8;

/** `count` press photos of 2.3 MB, with the metadata of a newsroom's; made once and kept. Answers their paths. */
export async function largePhotos(count: number): Promise<string[]> {
  const folder = join(tmpdir(), 'cutline-bench', `large-v${version}`);
  await mkdir(folder, { recursive: true });
  const words = await pressPhotos(pictures);
  const drawn: Buffer[] = [];
  for (const [number, press] of words.entries()) drawn.push(await drawnPhoto(folder, number, press));
  const paths: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const path = join(folder, `BSS_${String(number).padStart(5, '0')}.jpg`);
    if (!(await exists(path))) await writeWhole(path, drawn[number % pictures]!);
    paths.push(path);
  }
  return paths;
}

/** A picture of noise and colour with the tags of a press photo. */
async function drawnPhoto(folder: string, number: number, press: string): Promise<Buffer> {
  const path = join(folder, `drawn-${number}.jpeg`);
  if (!(await exists(path))) {
    const noise = { type: 'gaussian', mean: 90 + number * 10, sigma: 14 } as const;
    const picture = sharp({ create: { width: 4064, height: 2709, channels: 3, background: 'black', noise } });
    const part = `${path}.part.jpeg`;
    await writeFile(part, await picture.jpeg({ quality: 80 }).toBuffer());
    const args = ['-overwrite_original', '-tagsFromFile', press, '-all:all', '-unsafe', '-ThumbnailImage'];
    await promisify(execFile)(exifTool, [...args, part]);
    await rename(part, path);
  }
  return readFile(path);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A run that was stopped half way leaves no half file for the next one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}
