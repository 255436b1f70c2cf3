import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { heicPixels, heicSize } from '../../src/images/heic/heic.ts';
import { identifyImage } from '../../src/images/identify.ts';
import { renderJpeg } from '../../src/images/render.ts';
import { drawHeif, type HeifDrawing, iccColour, nclx } from './draw-heif.ts';
import { readQuarters } from './pictures.ts';

const data = '../shared/data';
const size = { width: 128, height: 64 };

/** A drawn HEIC as it is seen: what its quarters show, and its size. */
async function seen(drawing: Partial<HeifDrawing> = {}) {
  const { tiff } = await heicPixels(drawHeif({ ...size, ...drawing }), 512);
  const { jpeg } = await renderJpeg({ bytes: tiff }, 512, 100);
  const { width, height } = await sharp(jpeg).metadata();
  return { width, height, quarters: await readQuarters(jpeg) };
}

/** The colour in the middle of the first quarter, 0 to 255 in sRGB. */
async function colour(drawing: Partial<HeifDrawing>): Promise<number[]> {
  const { tiff } = await heicPixels(drawHeif({ ...size, ...drawing }), 512);
  const { jpeg } = await renderJpeg({ bytes: tiff }, 512, 100);
  const { data: pixels, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 4) * info.width + Math.floor(info.width / 4)) * info.channels;
  return [...pixels.subarray(at, at + 3)];
}
const all = (red: number, green: number, blue: number) => Array<[number, number, number]>(4).fill([red, green, blue]);

describe('a HEIC picture', () => {
  it.each([8, 10] as const)('of %i bits is decoded', async (bits) => {
    expect(await seen({ bits })).toEqual({ ...size, quarters: ['red', 'green', 'blue', 'white'] });
  });

  it.each([
    [{ turns: 1 }, ['green', 'white', 'red', 'blue']],
    [{ turns: 2 }, ['white', 'blue', 'green', 'red']],
    [{ turns: 3 }, ['blue', 'red', 'white', 'green']],
    [{ mirror: 0 }, ['blue', 'white', 'red', 'green']],
    [{ mirror: 1 }, ['green', 'red', 'white', 'blue']],
  ] as const)('is turned as its boxes say, once: %j', async (drawing, quarters) => {
    const sideways = 'turns' in drawing && drawing.turns % 2 === 1;
    const [width, height] = sideways ? [64, 128] : [128, 64];
    expect(await seen(drawing)).toEqual({ width, height, quarters });
    expect(await identifyImage(drawHeif({ ...size, ...drawing }))).toMatchObject({ width, height, orientation: 1 });
  });

  it('is put together of the tiles of a grid', async () => {
    const quarters = all(0, 1, 0);
    expect(await seen({ grid: { columns: 3, rows: 2 }, quarters })).toMatchObject({ width: 384, height: 128 });
    expect(await colour({ grid: { columns: 3, rows: 2 }, quarters })).toEqual([
      expect.closeTo(0, -1),
      expect.closeTo(255, -1),
      expect.closeTo(0, -1),
    ]);
  });

  it('is the one that the file calls its main one', async () => {
    expect((await seen({ decoys: 2 })).quarters).toEqual(['red', 'green', 'blue', 'white']);
  });

  it('lies on white where it is transparent', async () => {
    const [red, green, blue] = await colour({ alpha: 0.5, quarters: all(1, 0, 0) });
    expect(red).toBeGreaterThan(245);
    expect(green).toBeGreaterThan(115);
    expect(green).toBeLessThan(140);
    expect(blue).toBeGreaterThan(115);
  });
});

describe('colours of a HEIC picture', () => {
  /** Display P3 to sRGB: both have D65 and one curve, so it is a matrix on light (W3C CSS Color 4, section 10). */
  const fromP3 = ([red, green, blue]: readonly [number, number, number]): number[] => {
    const light = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const value = (lit: number) => (lit <= 0.0031308 ? lit * 12.92 : 1.055 * lit ** (1 / 2.4) - 0.055);
    const [r, g, b] = [light(red), light(green), light(blue)] as const;
    return [1.22494 * r - 0.22494 * g, -0.04206 * r + 1.04206 * g, -0.01964 * r - 0.07864 * g + 1.09827 * b].map(
      (lit) => 255 * value(lit),
    );
  };
  const skin = [0.8, 0.5, 0.4] as const;
  const close = (values: readonly number[]) =>
    values.map((value) => expect.toSatisfy((found: number) => Math.abs(found - value) <= 3) as number);

  it('are as they stand where the file says nothing, or says sRGB', async () => {
    const wanted = close(skin.map((value) => value * 255));
    expect(await colour({ quarters: all(...skin) })).toEqual(wanted);
    expect(await colour({ quarters: all(...skin), colour: nclx(1, 13) })).toEqual(wanted);
    expect(await colour({ quarters: all(...skin), colour: nclx(1, 1) })).toEqual(wanted);
    expect(await colour({ quarters: all(...skin), colour: nclx(2, 2) })).toEqual(wanted);
  });

  it('of Display P3 are brought to sRGB, whether by code points or by a profile', async () => {
    const { icc } = await sharp({ create: { ...size, channels: 3, background: 'red' } })
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
      .then((bytes) => sharp(bytes).metadata());
    const wanted = close(fromP3(skin));
    expect(await colour({ quarters: all(...skin), colour: nclx(12, 13) })).toEqual(wanted);
    expect(await colour({ quarters: all(...skin), colour: iccColour(icc!) })).toEqual(wanted);
  });

  it.each([
    ['PQ', 16, 0.5807],
    ['HLG', 18, 0.75],
  ])('of %s keep paper white light and what is brighter apart from it', async (_name, transfer, white) => {
    const of = async (level: number) =>
      (await colour({ quarters: all(level, level, level), colour: nclx(9, transfer), bits: 10 }))[1]!;
    const [dark, paper, sun] = [await of(white / 2), await of(white), await of(1)];
    expect(dark).toBeLessThan(140);
    expect(paper).toBeGreaterThan(200);
    expect(paper).toBeLessThan(240);
    expect(sun).toBeGreaterThan(250);
  });
});

describe('a HEIC that is broken', () => {
  it('is not called broken where its header and its stream only name different colours', async () => {
    expect(await heicPixels(drawHeif({ ...size, colour: nclx(9, 16) }), 512)).toMatchObject({ damaged: false });
  });

  it('shows the tiles that arrived', async () => {
    const whole = drawHeif({ ...size, grid: { columns: 2, rows: 2 }, quarters: all(0, 1, 0) });
    const { damaged, tiff } = await heicPixels(whole.subarray(0, whole.length * 0.6), 512);
    expect(damaged).toBe(true);
    expect(await sharp(tiff).metadata()).toMatchObject({ width: 256, height: 128 });
  });

  it('is named by its header where the pixels are cut off', async () => {
    const whole = drawHeif({ ...size, turns: 1 });
    const cut = whole.subarray(0, whole.indexOf('mdat') + 40);
    expect(await identifyImage(cut)).toMatchObject({ mimeType: 'image/heic', width: 64, height: 128 });
    expect(await heicSize(cut)).toMatchObject({ width: 64, height: 128 });
    await expect(heicPixels(cut, 512)).rejects.toMatchObject({ code: 'image/unsupported' });
  });

  it('is refused where its header is cut off', async () => {
    const whole = drawHeif(size);
    await expect(identifyImage(whole.subarray(0, 100))).rejects.toMatchObject({ code: 'image/truncated' });
  });

  it('is not decoded where it says that it is larger than memory, and says so', async () => {
    const huge = drawHeif({ ...size, claims: { width: 12_000, height: 12_000 } });
    expect(await identifyImage(huge)).toMatchObject({ width: 12_000, height: 12_000 });
    await expect(heicPixels(huge, 512)).rejects.toMatchObject({
      code: 'image/unsupported',
      detail: { reason: 'it would take too much memory' },
    });
  });

  it('is answered whatever its bytes are', async () => {
    const whole = drawHeif({ ...size, grid: { columns: 2, rows: 1 }, colour: nclx(12, 13) });
    let seed = 11;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let number = 0; number < 40; number++) {
      const bytes = Buffer.from(whole);
      for (let change = 0; change < 6; change++) bytes[random(number % 2 === 0 ? 700 : bytes.length)] = random(256);
      const answer = await heicPixels(bytes, 512).catch((error: unknown) => error);
      expect(answer).toSatisfy(
        (found: object) => 'tiff' in found || ('code' in found && found.code === 'image/unsupported'),
      );
    }
  });
});

describe.skipIf(!existsSync(data))('HEIC of phones and cameras', () => {
  it.each([
    ['formats/iphone.heic', 5712, 4284],
    ['gps/IMG_5195.HEIC', 2566, 3313],
    ['orientation/issue_9292_sony_1_top_left.HIF', 7008, 4672],
    ['orientation/issue_9292_sony_3_bottom_right.HIF', 7008, 4672],
    ['orientation/issue_9292_sony_6_right_top.HIF', 4672, 7008],
    ['orientation/issue_9292_sony_8_left-bottom.HIF', 4672, 7008],
    ['press/Stonehenge.heic', 300, 200],
  ])('%s is decoded as it is seen', async (file, width, height) => {
    const { tiff, damaged } = await heicPixels(readFileSync(join(data, file)), 10_000);
    expect(damaged).toBe(false);
    expect(await sharp(tiff, { limitInputPixels: false }).metadata()).toMatchObject({ width, height });
  });

  it('four photos of one toy, held in four ways, all stand on its feet', async () => {
    const ways = ['1_top_left', '3_bottom_right', '6_right_top', '8_left-bottom'];
    for (const way of ways) {
      const { tiff } = await heicPixels(readFileSync(join(data, `orientation/issue_9292_sony_${way}.HIF`)), 200);
      const { jpeg } = await renderJpeg({ bytes: tiff }, 200);
      const { data: grey, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
      const mean = (rows: readonly [number, number]) => {
        const part = grey.subarray(
          Math.floor(rows[0] * info.height) * info.width,
          Math.floor(rows[1] * info.height) * info.width,
        );
        return part.reduce((sum, value) => sum + value, 0) / part.length;
      };
      // The light table that it stands on is below, the dark curtain above.
      expect(mean([0.85, 1]), way).toBeGreaterThan(mean([0, 0.25]));
    }
  });

  it('a photo of which half has arrived shows that half', async () => {
    const whole = readFileSync(join(data, 'formats/iphone.heic'));
    const half = whole.subarray(0, whole.length / 2);
    expect(await identifyImage(half)).toMatchObject({ width: 5712, height: 4284 });
    expect(await heicPixels(half, 512)).toMatchObject({ damaged: true });
  });
});
