import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { embedMetadata } from '../../src/metadata/embed.ts';
import { iimDatasets } from '../../src/metadata/iim/datasets.ts';
import { readMetadata } from '../../src/metadata/read.ts';
import { type PictureFormat, workFolder } from './work-folder.ts';

const { picture } = workFolder();
const data = join(import.meta.dirname, '../../../shared/data');
const mimeTypes = [
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'image/heic',
  'image/avif',
  'application/rdf+xml',
];
/** Milliseconds; a damaged file takes one or two. */
const patience = 2_000;

/** Reads, and answers how long that took and which warnings came of it. */
async function timed(bytes: Uint8Array, mimeType: string) {
  const started = performance.now();
  const { warnings } = await readMetadata(bytes, mimeType);
  return { took: performance.now() - started, codes: warnings.map(({ code }) => code) };
}

/** The same numbers in every run (Numerical Recipes' linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

describe.skipIf(!existsSync(data))('readMetadata on hostile and broken files', () => {
  const files = ['hostile', 'corrupt'].flatMap((folder) =>
    readdirSync(join(data, folder)).map((name) => join(data, folder, name)),
  );

  it('ends for each of them, taken for any format', async () => {
    const slow: string[] = [];
    for (const file of files)
      for (const mimeType of mimeTypes) {
        const { took } = await timed(readFileSync(file), mimeType);
        if (took > patience) slow.push(`${file} as ${mimeType}: ${Math.round(took)} ms`);
      }
    expect(files.length).toBeGreaterThan(60);
    expect(slow).toEqual([]);
  });

  it('answers, and soon, however pictures of other makers are changed or cut', { timeout: 60_000 }, async () => {
    const { files: expected } = JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')) as {
      files: Record<string, { mime?: string }>;
    };
    const pictures = Object.entries(expected)
      .filter(([, { mime = '' }]) => mimeTypes.includes(mime))
      .map(([name, { mime = '' }]) => ({ name, mime, bytes: new Uint8Array(readFileSync(join(data, name))) }));
    const next = numbers(2026);
    for (let round = 0; round < 1_500; round += 1) {
      const { name, mime, bytes: sound } = pictures[next(pictures.length)]!;
      const bytes = sound.slice(0, next(4) === 0 ? next(sound.length) : undefined);
      // Where blocks lie, in the first part of the file, changes hit what is read.
      const reach = Math.max(1, Math.min(bytes.length, 1 << (6 + next(12))));
      for (let change = 0; change < 1 + next(12); change += 1)
        bytes[next(reach)] = [0, 255, 0x80, next(256)][next(4)] ?? 0;
      expect((await timed(bytes, mime)).took, `${name}, round ${round}`).toBeLessThan(patience);
    }
  });

  it.each([
    ['hostile/xmp-billion-laughs.jpg', 'xmp/damaged'],
    ['hostile/xmp-xxe.jpg', 'xmp/damaged'],
    ['hostile/xmp-deep-nesting.jpg', 'xmp/damaged'],
    ['hostile/exif-ifd-loop.jpg', 'exif/damaged'],
    ['hostile/exif-count-4GB.jpg', 'exif/damaged'],
    ['hostile/trunc-02.jpg', 'jpeg/damaged'],
  ])('says what is wrong with %s', async (file, code) => {
    expect((await timed(readFileSync(join(data, file)), 'image/jpeg')).codes).toContain(code);
  });

  it('reads a whole caption of 100,000 letters and a thousand keywords', async () => {
    const caption = await readMetadata(readFileSync(join(data, 'hostile/caption-100k.jpg')), 'image/jpeg');
    expect(JSON.stringify(caption.values.description?.value).length).toBeGreaterThan(100_000);
    const keywords = await readMetadata(readFileSync(join(data, 'hostile/keywords-1000.jpg')), 'image/jpeg');
    expect(keywords.values.keywords?.value).toHaveLength(1000);
  });
});

describe('readMetadata on damaged bytes', () => {
  it.each<[PictureFormat, string]>([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['tiff', 'image/tiff'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
  ])('never throws and never hangs, however a %s is changed or cut', async (format, mimeType) => {
    const path = await picture(`damaged.${format}`, format);
    const values = { creditLine: 'BSS', keywords: ['a', 'b'], gps: { latitude: 21, longitude: 105 } };
    await embedMetadata(path, { mainLanguage: 'bn', descriptions: { bn: 'ক্যাপশন' }, values, people: [] });
    const whole = new Uint8Array(readFileSync(path));
    const next = numbers(26);
    for (let round = 0; round < 400; round += 1) {
      const bytes = whole.slice(0, next(4) === 0 ? next(whole.length) : undefined);
      for (let change = 0; change < 1 + next(8); change += 1)
        bytes[next(Math.max(1, bytes.length))] = [0, 255, next(256)][next(3)] ?? 0;
      expect((await timed(bytes, mimeType)).took).toBeLessThan(patience);
    }
  });

  it('does not unfold a compressed text beyond its limit', async () => {
    const data = Buffer.concat([
      Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'),
      deflateSync(Buffer.alloc(100 * 1024 * 1024, 'x')),
    ]);
    const body = Buffer.concat([Buffer.from('iTXt'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    const png = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      frame.subarray(0, 4),
      body,
      frame.subarray(4),
    ]);
    expect((await timed(png, 'image/png')).codes).toContain('png/text-damaged');
  });

  it('stops at a dataset whose length leads nowhere', () => {
    expect(iimDatasets(Buffer.from([0x1c, 2, 120, 0x80, 4, 0xff, 0xff, 0xff, 0xff, 1]))).toEqual({
      datasets: [],
      damaged: true,
    });
  });
});
