import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedMetadata } from '../../src/metadata/embed.ts';
import { type Embedding } from '../../src/metadata/embedding.ts';
import { endExifTool } from '../../src/metadata/exiftool.ts';
import { readBack } from '../../src/metadata/read-back.ts';
import { readMetadata } from '../../src/metadata/read.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cutline-embed-'));
});
afterAll(async () => {
  await endExifTool();
  rmSync(folder, { recursive: true });
});

const embedding: Embedding = {
  mainLanguage: 'bn',
  headline: 'হ্যানয়ে চুক্তি স্বাক্ষর',
  descriptions: { bn: 'জেনারেল লুওং তাম কুয়াং স্বাক্ষর করছেন।', vi: 'Đại tướng Lương Tam Quang ký.', en: 'Signing.' },
  values: { creditLine: 'BSS', keywords: ['হ্যানয়', 'ceremony'], creator: ['রহিম উদ্দিন'], rating: 4 },
  people: [{ names: { bn: 'লুওং তাম কুয়াং', vi: 'Lương Tam Quang' }, role: 'মন্ত্রী' }],
};

describe('embedMetadata', () => {
  it('writes every language so that ExifTool and our own reader read the same', async () => {
    const path = join(folder, 'three-languages.jpg');
    await sharp({ create: { width: 64, height: 48, channels: 3, background: '#246' } })
      .jpeg()
      .toFile(path);
    const before = await sharp(path).raw().toBuffer();
    expect(await embedMetadata(path, embedding)).toEqual({ cuts: [] });

    const description = { 'x-default': embedding.descriptions.bn, ...embedding.descriptions };
    const back = await readBack(path);
    expect(back.xmp.description).toEqual(description);
    expect(back.iim.description).toBe(embedding.descriptions.bn);
    expect(back.exif.description).toBe(embedding.descriptions.bn);

    const { values, conflicts, warnings } = await readMetadata(readFileSync(path), 'image/jpeg');
    expect(values.description?.value).toEqual(description);
    expect(values.headline?.all).toEqual({ xmp: embedding.headline, iim: embedding.headline });
    expect({ conflicts, warnings }).toEqual({ conflicts: [], warnings: [] });
    expect((await sharp(path).raw().toBuffer()).equals(before)).toBe(true);
  });

  it('leaves a file that is no picture as it is, and says so', async () => {
    const path = join(folder, 'note.jpg');
    writeFileSync(path, 'no picture');
    await expect(embedMetadata(path, embedding)).rejects.toMatchObject({ code: 'metadata/write-failed' });
    expect(readFileSync(path, 'utf8')).toBe('no picture');
  });
});
