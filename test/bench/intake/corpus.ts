import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawPicture, pictureHeight, pictureWidth } from './draw-picture.ts';
import { metadataSegments } from './metadata-segments.ts';

export interface CorpusPhoto {
  readonly path: string;
  /** The caption that lies in its XMP and its IIM. */
  readonly caption: string;
}

/** Pictures drawn; each lies in the corpus many times under other metadata, so that no two files are the same. */
const pictures = 8;
/** In the name of the folder: another number where what is drawn changes. */
const version = 1;

/** `count` photos of 24 megapixels, about 5 MB each; made once and kept in the system's temporary folder. */
export async function makeCorpus(count: number): Promise<readonly CorpusPhoto[]> {
  const folder = join(tmpdir(), 'cutline-bench', `photos-v${version}`);
  await mkdir(folder, { recursive: true });
  const photos: CorpusPhoto[] = [];
  for (let number = 0; number < count; number++) {
    const path = join(folder, `DSC_${String(number).padStart(4, '0')}.jpg`);
    const caption = `ছবি ${number}: Nguyễn Văn A and জনাব রহমান, picture number ${number} of the press event.`;
    if (!(await exists(path))) await writeWhole(path, await photo(folder, number, caption));
    photos.push({ path, caption });
  }
  return photos;
}

async function photo(folder: string, number: number, caption: string): Promise<Buffer> {
  const path = join(folder, `picture-${number % pictures}.jpeg`);
  if (!(await exists(path))) {
    const raw = { width: pictureWidth, height: pictureHeight, channels: 3 } as const;
    const encoder = sharp(drawPicture(number % pictures), { raw }).jpeg({ quality: 88, chromaSubsampling: '4:2:0' });
    await writeWhole(path, await encoder.toBuffer());
  }
  const picture = await readFile(path);
  return Buffer.concat([picture.subarray(0, 2), await metadataSegments(number, caption), picture.subarray(2)]);
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
