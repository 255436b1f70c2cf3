import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSampleKit, sampleArticles } from '../../assets/sample/draw.ts';

const zaloName = /^z\d{13}_[0-9a-f]{32}\.jpg$/;

describe('the sample kit', () => {
  let folder = '';
  let pictures: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cutline-sample-'));
    await drawSampleKit(folder);
    pictures = (await readdir(folder)).filter((name) => name.endsWith('.jpg')).sort();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds five pictures that are named as Zalo names them', () => {
    expect(pictures).toHaveLength(5);
    for (const name of pictures) expect(name).toMatch(zaloName);
  });

  it('draws them 1600 × 1067, small enough to send, and without any metadata', async () => {
    for (const name of pictures) {
      const bytes = await readFile(join(folder, name));
      const { format, width, height, exif, iptc, xmp, icc } = await sharp(bytes).metadata();
      expect({ format, width, height, exif, iptc, xmp, icc }).toEqual({ format: 'jpeg', width: 1600, height: 1067 });
      expect(bytes.length).toBeLessThanOrEqual(250 * 1024);
    }
  });

  it.each(sampleArticles)('%s names every picture once, a caption under each, and its source last', async (article) => {
    const lines = (await readFile(join(folder, article), 'utf8')).trimEnd().split('\n');
    expect(lines.filter((line) => zaloName.test(line)).sort()).toEqual(pictures);
    for (const name of pictures) expect(lines[lines.indexOf(name) + 1]).toMatch(/\p{L}/u);
    expect(lines.at(-1)).toMatch(/^(সূত্র|Nguồn): https:\/\/example\.org\//);
    expect(lines.join('\n')).toBe(lines.join('\n').normalize('NFC'));
  });

  it('is the same at every drawing, so that a known photo stays known', async () => {
    const again = await mkdtemp(join(tmpdir(), 'cutline-sample-'));
    try {
      await drawSampleKit(again);
      for (const name of pictures) expect(await sha256(join(again, name))).toBe(await sha256(join(folder, name)));
    } finally {
      await rm(again, { recursive: true, force: true });
    }
  });
});

const sha256 = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
