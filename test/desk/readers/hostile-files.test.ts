import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReaders, type Readers } from '../../../src/desk/readers/readers.ts';
import { Fault } from '../../../src/model/fault.ts';
import { noise, quarters } from '../../images/pictures.ts';

const data = '../shared/data';
const thumbnail = { thumbnail: true };
let readers: Readers;
let folder: string;
let good: string;

beforeAll(async () => {
  readers = createReaders();
  folder = await mkdtemp(join(tmpdir(), 'cutline-hostile-'));
  good = join(folder, 'good.jpg');
  await writeFile(good, await quarters(800, 600).then((bytes) => sharp(bytes).jpeg().toBuffer()));
});
afterAll(async () => {
  await readers.close();
  await rm(folder, { recursive: true });
});

/** Reads a file; a fault is an answer too, any other error is not. */
async function answerOf(path: string) {
  const started = performance.now();
  const answer = await readers.read(path, thumbnail).catch((error: unknown) => {
    if (error instanceof Fault && error.code !== 'internal/unexpected') return error;
    throw error;
  });
  return { answer, took: performance.now() - started };
}

const filesIn = (name: string) =>
  existsSync(join(data, name)) ? readdirSync(join(data, name)).map((file) => join(data, name, file)) : [];

describe.skipIf(!existsSync(data))('hostile and corrupt files', () => {
  it.each([...filesIn('hostile'), ...filesIn('corrupt')])('%s is answered within ten seconds', async (path) => {
    const { answer, took } = await answerOf(path);
    expect(took).toBeLessThan(10_000);
    if (answer instanceof Fault)
      expect(answer).toMatchObject({ detail: { path }, message: expect.stringMatching(/\S/) as string });
    else expect(answer.width * answer.height).toBeGreaterThan(0);
    expect((await readers.read(good, thumbnail)).warnings).toEqual([]);
  });

  it.each(filesIn('orientation').filter((path) => path.includes('Landscape')))('%s is upright', async (path) => {
    const upright = await readers.read(join(data, 'orientation/Landscape_1.jpg'), thumbnail);
    const photo = await readers.read(path, thumbnail);
    expect(photo).toMatchObject({ width: 1800, height: 1200, orientation: Number(/_(\d)/.exec(path)?.[1]) });
    const raw = (bytes?: Uint8Array) => sharp(bytes).resize(60, 40).greyscale().raw().toBuffer();
    const [seen, wanted] = [await raw(photo.thumbnail), await raw(upright.thumbnail)];
    const difference = seen.reduce((sum, value, at) => sum + Math.abs(value - wanted[at]!), 0) / seen.length;
    // The eight pictures differ in the number drawn on them, and in nothing else.
    expect(difference).toBeLessThan(12);
  });
});

describe('damaged copies', () => {
  const formats = ['jpeg', 'png', 'tiff', 'webp', 'avif'] as const;
  it.each(formats)('of a %s are answered, each with a photo or a reason', async (format) => {
    const whole = await noise(120, 80)
      .withExif({ IFD0: { Artist: 'A' } })
      .toFormat(format)
      .toBuffer();
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, number) => {
        const bytes = Buffer.from(number % 3 === 0 ? whole.subarray(0, random(whole.length)) : whole);
        for (let change = 0; change < 8 && bytes.length > 0; change++)
          bytes[random(number % 2 === 0 ? Math.min(bytes.length, 400) : bytes.length)] = random(256);
        const path = join(folder, `${number}.${format}`);
        await writeFile(path, bytes);
        return answerOf(path);
      }),
    );
    expect(Math.max(...answers.map(({ took }) => took))).toBeLessThan(10_000);
    expect((await readers.read(good, thumbnail)).warnings).toEqual([]);
  });
});
