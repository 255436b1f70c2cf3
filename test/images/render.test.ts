import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderJpeg } from '../../src/images/render.ts';
import { makePreview, makeThumbnail } from '../../src/images/thumbnail.ts';
import { makeWebSize } from '../../src/images/web-size.ts';
import { noise, quarters, readQuarters } from './pictures.ts';

/** How each orientation lays an upright picture (EXIF 3.0, section 4.6.5.1.6): turned clockwise, then mirrored. */
const laid: Record<number, readonly [turn: number, mirrored: boolean]> = {
  1: [0, false],
  2: [0, true],
  3: [180, false],
  4: [180, true],
  5: [90, true],
  6: [270, false],
  7: [270, true],
  8: [90, false],
};

const mean = async (bytes: Uint8Array) => (await sharp(bytes).stats()).channels.map((channel) => channel.mean);

describe('sizes', () => {
  it('makes thumbnails of 512 and previews of 2048 pixels, as JPEG', async () => {
    const photo = await noise(3000, 2000).jpeg().toBuffer();
    expect(await sharp(await makeThumbnail({ bytes: photo })).metadata()).toMatchObject({
      format: 'jpeg',
      width: 512,
      height: 341,
    });
    expect(await sharp(await makePreview({ bytes: photo })).metadata()).toMatchObject({
      format: 'jpeg',
      width: 2048,
      height: 1365,
    });
    expect(await sharp(await makeWebSize({ bytes: photo }, 1200)).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
    });
  });

  it('never enlarges', async () => {
    const photo = await noise(200, 300).png().toBuffer();
    for (const make of [makeThumbnail, makePreview])
      expect(await sharp(await make({ bytes: photo })).metadata()).toMatchObject({ width: 200, height: 300 });
  });

  it('takes all metadata out', async () => {
    const photo = await noise(700, 500)
      .jpeg()
      .withExif({ IFD0: { Artist: 'A. Person' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .withIccProfile('p3')
      .toBuffer();
    const { exif, xmp, icc, iptc, orientation } = await sharp(await makeWebSize({ bytes: photo }, 600)).metadata();
    expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
  });
});

describe('what is seen', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is upright from orientation %i', async (turn) => {
    const [degrees, mirrored] = laid[turn]!;
    const turned = await sharp(await quarters(800, 600))
      .rotate(degrees)
      .png()
      .toBuffer();
    const stored = await sharp(turned).flop(mirrored).png().toBuffer();
    const photo = await sharp(stored).withMetadata({ orientation: turn }).jpeg().toBuffer();
    const thumbnail = await makeThumbnail({ bytes: photo });
    expect(await readQuarters(thumbnail)).toEqual(['red', 'green', 'blue', 'white']);
    expect(await sharp(thumbnail).metadata()).toMatchObject({ width: 512, height: 384 });
  });

  it('has the colours of a wide-gamut photo, in sRGB', async () => {
    const flat = { width: 600, height: 400, channels: 3, background: '#b4643c' } as const;
    const wide = await sharp({ create: flat }).withIccProfile('p3').png().toBuffer();
    const untagged = await mean(await sharp(wide, { ignoreIcc: true }).png().toBuffer());
    expect(untagged[0]).toBeLessThan(180);
    for (const [channel, value] of (await mean(await makeThumbnail({ bytes: wide }))).entries())
      expect(Math.abs(value - [180, 100, 60][channel]!)).toBeLessThan(4);
  });

  it('has the colours of a CMYK photo', async () => {
    const photo = await sharp(await quarters(600, 400))
      .toColourspace('cmyk')
      .jpeg({ quality: 95 })
      .toBuffer();
    expect((await sharp(photo).metadata()).space).toBe('cmyk');
    const thumbnail = await makeThumbnail({ bytes: photo });
    expect((await sharp(thumbnail).metadata()).space).toBe('srgb');
    expect(await readQuarters(thumbnail)).toEqual(['red', 'green', 'blue', 'white']);
  });

  it('is white where a picture is transparent', async () => {
    const clear = { width: 60, height: 40, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } } as const;
    expect(await mean(await makeThumbnail({ bytes: await sharp({ create: clear }).png().toBuffer() }))).toEqual([
      255, 255, 255,
    ]);
  });

  it('has eight bits a channel from sixteen', async () => {
    const deep = await sharp(await quarters(600, 400))
      .toColourspace('rgb16')
      .png()
      .toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    expect(await readQuarters(await makeThumbnail({ bytes: deep }))).toEqual(['red', 'green', 'blue', 'white']);
  });
});

describe('damage', () => {
  it.each(['jpeg', 'png'] as const)('shows what is there of a %s that was cut short, and says so', async (format) => {
    const whole = await noise(1200, 800).toFormat(format).toBuffer();
    expect((await renderJpeg({ bytes: whole }, 512)).damaged).toBe(false);
    const cut = await renderJpeg({ bytes: whole.subarray(0, whole.length * 0.6) }, 512);
    expect(cut.damaged).toBe(true);
    expect(await sharp(cut.jpeg).metadata()).toMatchObject({ width: 512, height: 341 });
  });

  it('is a fault where no pixel can be decoded', async () => {
    await expect(renderJpeg({ bytes: Buffer.from('no photo') }, 512)).rejects.toMatchObject({
      code: 'image/unsupported',
    });
    await expect(
      renderJpeg({ bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') }, 512),
    ).rejects.toMatchObject({ code: 'image/unsupported' });
  });
});

const files = '../shared/data/formats';
describe.skipIf(!existsSync(files))('colours of photos by other makers', () => {
  it.each([
    'sunrise-adobergb.jpg',
    'sunrise-cmyk-noicc.jpg',
    'sunrise-16bit.tif',
    'sunrise.avif',
    'sunrise.webp',
    'sunrise.tif',
  ])('%s looks like the plain sRGB one', async (file) => {
    const plain = await mean(await makeThumbnail({ bytes: readFileSync(`${files}/sunrise.jpg`) }));
    const other = await mean(await makeThumbnail({ bytes: readFileSync(`${files}/${file}`) }));
    for (const [channel, value] of other.entries()) expect(Math.abs(value - plain[channel]!)).toBeLessThan(16);
  });
});
