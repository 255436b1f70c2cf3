import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import { endExifTool } from '../../src/metadata/exiftool.ts';

export type PictureFormat = 'jpeg' | 'png' | 'tiff' | 'webp' | 'avif';

/** A folder for one test file, gone with ExifTool's processes when it ends, and pictures to put into it. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'cutline-metadata-'));
  afterAll(async () => {
    await endExifTool();
    rmSync(folder, { recursive: true });
  });
  const stripes = Buffer.from(Array.from({ length: 48 * 32 * 3 }, (_, index) => (index * 7) % 256));
  return {
    folder,
    /** A striped picture without metadata; answers its path. */
    picture: async (name: string, format: PictureFormat = 'jpeg'): Promise<string> => {
      const path = join(folder, name);
      const bytes = await sharp(stripes, { raw: { width: 48, height: 32, channels: 3 } })
        .toFormat(format)
        .toBuffer();
      writeFileSync(path, bytes);
      return path;
    },
  };
}

/** The pixels of the picture at `path`, decoded. */
export const pixels = (path: string): Promise<Buffer> => sharp(path).raw().toBuffer();
