import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { identifyImage } from '../../src/images/identify.ts';
import { turnFor } from '../../src/images/turn-for.ts';
import { drawRaw, type RawKind } from './draw-raw.ts';

const data = '../shared/data';

describe('a camera raw file', () => {
  const types: Record<RawKind, string> = {
    nef: 'image/x-nikon-nef',
    arw: 'image/x-sony-arw',
    dng: 'image/x-adobe-dng',
    cr2: 'image/x-canon-cr2',
    rw2: 'image/x-panasonic-rw2',
    orf: 'image/x-olympus-orf',
    raf: 'image/x-fujifilm-raf',
    cr3: 'image/x-canon-cr3',
  };
  it.each(Object.entries(types))('%s is %s by its bytes, whatever its name', async (kind, mimeType) => {
    const bytes = drawRaw[kind as RawKind]();
    for (const name of ['', 'photo.jpg', 'photo.tif'])
      expect(await identifyImage(bytes, name)).toMatchObject({ mimeType, pixels: 'inside', raw: true });
  });

  it('that is built like a TIFF says its own size and turning', async () => {
    for (const kind of ['nef', 'arw', 'dng', 'cr2'] as const)
      expect(await identifyImage(drawRaw[kind]({ orientation: 8 })), kind).toMatchObject({
        width: 4000,
        height: 6000,
        orientation: 8,
      });
  });

  it('is told by its name where bytes cannot: which of two formats of one maker, or of makers that left no mark', async () => {
    expect(await identifyImage(drawRaw.nef(), 'DSCN0001.NRW')).toMatchObject({ mimeType: 'image/x-nikon-nrw' });
    expect(await identifyImage(drawRaw.arw(), 'DSC00001.SR2')).toMatchObject({ mimeType: 'image/x-sony-sr2' });
    expect(await identifyImage(drawRaw.arw(), 'DSC00001.NEF')).toMatchObject({ mimeType: 'image/x-sony-arw' });
    expect(await identifyImage(drawRaw.dng(), 'L1000001.DNG.3fr')).toMatchObject({ mimeType: 'image/x-adobe-dng' });
  });

  it('is none where a program wrote a TIFF with a camera maker’s name in it', async () => {
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Make: 'NIKON CORPORATION' } })
      .tiff()
      .toBuffer();
    expect(await identifyImage(bytes, 'developed.tif')).toMatchObject({ mimeType: 'image/tiff', pixels: 'sharp' });
    expect(await identifyImage(bytes, 'renamed.nef')).toMatchObject({ mimeType: 'image/tiff', pixels: 'sharp' });
  });

  it('is answered whatever its directories say', async () => {
    for (const kind of ['nef', 'cr2', 'orf'] as const) {
      const whole = drawRaw[kind]();
      for (let at = 4; at + 3 < Math.min(whole.length, 220); at++) {
        const bytes = Buffer.from(whole);
        bytes.fill(0xff, at, at + 3);
        const answer = await identifyImage(bytes, `photo.${kind}`).catch((error: unknown) => error);
        expect(answer).toSatisfy((found: object) => 'mimeType' in found || 'code' in found);
      }
    }
  });
});

describe('other formats that are not decoded', () => {
  it('say their size in their headers', async () => {
    const psd = Buffer.alloc(30);
    psd.write('8BPS\0\u0001', 0, 'latin1');
    psd.writeUInt32BE(400, 14);
    psd.writeUInt32BE(600, 18);
    expect(await identifyImage(psd)).toMatchObject({ format: 'Photoshop', pixels: 'inside', width: 600, height: 400 });
    // SizeHeader, least bit first: small 0, height 9 bits of 399, ratio 4 (3:2).
    const header = (399 << 3) | (4 << 12);
    const jxl = Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.alloc(16)]);
    jxl.writeUInt32LE(header, 2);
    expect(await identifyImage(jxl)).toMatchObject({ format: 'JPEG XL', width: 600, height: 400, raw: false });
  });

  it.skipIf(!existsSync(data)).each([
    ['press/JXL.jxl', 'image/jxl', 200, 130],
    ['press/Reagan.jxl', 'image/jxl', 200, 130],
    ['press/Jpeg2000.jp2', 'image/jp2', 16, 16],
    ['press/Photoshop.psd', 'image/vnd.adobe.photoshop', 8, 8],
  ])('%s is %s', async (file, mimeType, width, height) => {
    expect(await identifyImage(readFileSync(join(data, file)))).toMatchObject({ mimeType, width, height });
  });
});

describe('a picture inside a raw file', () => {
  const [landscape, portrait] = [
    { width: 6000, height: 4000 },
    { width: 4000, height: 6000 },
  ];
  it('is turned as the photo is, unless it was turned already', () => {
    expect(turnFor({ width: 600, height: 400 }, portrait, 6)).toBe(6);
    expect(turnFor({ width: 400, height: 600 }, portrait, 6)).toBe(1);
    expect(turnFor({ width: 600, height: 400 }, landscape, 3)).toBe(3);
    expect(turnFor({ width: 160, height: 120 }, landscape, 1)).toBe(1);
  });
});
