import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { copyWithMetadata, embedMetadata } from '../../../src/metadata/embed.ts';
import { runExifTool } from '../../../src/metadata/exiftool.ts';
import { readBack } from '../../../src/metadata/read-back.ts';
import { full } from '../words.ts';
import { workFolder } from '../work-folder.ts';

const { folder, picture } = workFolder();
const width = 40;
const height = 30;
const ramp = (count: number) => Uint16Array.from({ length: count }, (_, index) => (index * 5417) % 65_536);
const stripes = (channels: 1 | 3 | 4, shift = 0) =>
  Buffer.from(Array.from({ length: width * height * channels }, (_, index) => (index * 7 + shift) % 256));
const raw = (channels: 1 | 3 | 4, shift = 0) => sharp(stripes(channels, shift), { raw: { width, height, channels } });
const deep = () => sharp(ramp(width * height * 3), { raw: { width, height, channels: 3 } }).toColourspace('rgb16');

/** Every page or frame, decoded as deep as it is. */
const pixels = async (path: string): Promise<Buffer> => {
  const decoded = sharp(path, { pages: -1 });
  const { depth } = await decoded.metadata();
  return decoded.raw({ depth: depth === 'ushort' ? 'ushort' : 'uchar' }).toBuffer();
};

/** A chunk of a PNG. */
function chunk(type: string, ...data: Uint8Array[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
const numbers = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
};
/** Lines of grey, each led by its filter. */
const lines = (shift: number) =>
  deflateSync(
    Buffer.concat(
      Array.from({ length: height }, (_, y) => Buffer.alloc(width + 1, y === 0 ? 0 : 0).fill((y * 8 + shift) % 256, 1)),
    ),
  );

/** Two frames (PNG 3rd edition, 11.3.6). */
function animatedPng(): Buffer {
  const control = (sequence: number) =>
    chunk('fcTL', numbers(sequence, width, height, 0, 0), Buffer.from([0, 1, 0, 10, 0, 0]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', numbers(width, height), Buffer.from([8, 0, 0, 0, 0])),
    ...[chunk('acTL', numbers(2, 0)), control(0), chunk('IDAT', lines(0)), control(1)],
    ...[chunk('fdAT', numbers(2), lines(90)), chunk('IEND')],
  ]);
}
const pieces = (bytes: Buffer, ...types: string[]): string[] => {
  const found: string[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (types.includes(type)) found.push(bytes.toString('latin1', at, at + 12 + length));
    at += 12 + length;
  }
  return found;
};

const drawn: Readonly<Record<string, () => Promise<Buffer>>> = {
  'cmyk.jpg': () => raw(3).toColourspace('cmyk').jpeg().toBuffer(),
  'grey.jpg': () => raw(1).toColourspace('b-w').jpeg().toBuffer(),
  'progressive.jpg': () => raw(3).jpeg({ progressive: true }).toBuffer(),
  'deep.tif': () => deep().tiff({ compression: 'lzw' }).toBuffer(),
  'tiled.tif': () => raw(3).tiff({ tile: true, tileWidth: 16, tileHeight: 16, compression: 'deflate' }).toBuffer(),
  'cmyk.tif': () => raw(3).toColourspace('cmyk').tiff().toBuffer(),
  'deep.png': () => deep().png().toBuffer(),
  'palette.png': () => raw(3).png({ palette: true, colours: 16 }).toBuffer(),
  'clear.png': () => raw(4).png().toBuffer(),
  'clear.webp': () => raw(4).webp({ lossless: true }).toBuffer(),
  'animated.webp': async () =>
    sharp([await raw(3).png().toBuffer(), await raw(3, 90).png().toBuffer()], { join: { animated: true } })
      .webp({ delay: [100, 200] })
      .toBuffer(),
};

describe('words written into a picture', () => {
  it.each(Object.keys(drawn))('leave every pixel of %s as it was, and are there', async (name) => {
    const path = join(folder, name);
    writeFileSync(path, (await drawn[name]?.()) ?? '');
    const before = await pixels(path);
    const { format, pages, space, depth, delay } = await sharp(path, { pages: -1 }).metadata();
    await embedMetadata(path, full);
    expect((await pixels(path)).equals(before)).toBe(true);
    expect(await sharp(path, { pages: -1 }).metadata()).toMatchObject(
      JSON.parse(JSON.stringify({ format, pages, space, depth, delay })) as object,
    );
    expect((await readBack(path)).xmp.headline).toBe(full.headline);
  });

  it('leave every page of a TIFF as it was', async () => {
    const paths = ['one.tif', 'two.tif'].map((name) => join(folder, name));
    for (const [index, path] of paths.entries())
      writeFileSync(
        path,
        await raw(3, index * 50)
          .tiff()
          .toBuffer(),
      );
    const path = join(folder, 'pages.tif');
    writeFileSync(path, twoPages(...(paths.map((one) => readFileSync(one)) as [Buffer, Buffer])));
    const before = await pixels(path);
    expect(before.length).toBe(width * height * 3 * 2);
    await embedMetadata(path, full);
    expect((await pixels(path)).equals(before)).toBe(true);
  });

  it('leave every frame of an animated PNG as it was', async () => {
    const path = join(folder, 'animated.png');
    const before = animatedPng();
    writeFileSync(path, before);
    await embedMetadata(path, full);
    const types = ['IHDR', 'acTL', 'fcTL', 'IDAT', 'fdAT'];
    expect(pieces(readFileSync(path), ...types)).toEqual(pieces(before, ...types));
    expect(pieces(before, ...types)).toHaveLength(6);
    expect((await readBack(path)).xmp.headline).toBe(full.headline);
  });

  it('leave no problem for ExifTool to find that was not there before', async () => {
    for (const name of Object.keys(drawn)) {
      const path = join(folder, `valid-${name}`);
      writeFileSync(path, (await drawn[name]?.()) ?? '');
      const validate = async () => {
        const { output } = await runExifTool(['-validate', '-warning', '-a', '-s3', path]);
        return new Set(output.split('\n').slice(1).filter(Boolean));
      };
      const before = await validate();
      await embedMetadata(path, full);
      // What a new EXIF directory may lack, and the type that ExifTool itself gives Photoshop's block in a TIFF.
      expect(
        [...(await validate())].filter((line) => !before.has(line) && !/tag 0x|IPTC \w+ too long|0x8649/.test(line)),
      ).toEqual([]);
    }
  });
});

describe('a copy', () => {
  it('is written beside a link to an original, never through it', async () => {
    const original = await picture('original.jpg');
    const bytes = readFileSync(original);
    const [hard, soft] = [join(folder, 'hard.jpg'), join(folder, 'soft.jpg')];
    linkSync(original, hard);
    await embedMetadata(hard, full);
    expect(readFileSync(original).equals(bytes)).toBe(true);
    expect(statSync(hard).ino).not.toBe(statSync(original).ino);
    symlinkSync(original, soft);
    await expect(copyWithMetadata(original, soft, full)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(original).equals(bytes)).toBe(true);
  });

  it('keeps the thumbnail of the picture that it is, byte for byte', async () => {
    const path = await picture('thumbnail.jpg');
    const thumbnail = join(folder, 'thumbnail-160.jpg');
    writeFileSync(thumbnail, await raw(3).resize(16, 12).jpeg().toBuffer());
    await runExifTool(['-overwrite_original', `-ThumbnailImage<=${thumbnail}`, path]);
    await embedMetadata(path, full);
    const tool = join(import.meta.dirname, '../../../node_modules/exiftool-vendored.pl/bin/exiftool');
    expect(execFileSync(tool, ['-b', '-ThumbnailImage', path]).equals(readFileSync(thumbnail))).toBe(true);
  });
});

/** Two TIFFs of one directory each, both in the byte order of this machine, as one of two pages. */
function twoPages(one: Buffer, two: Buffer): Buffer {
  const base = one.length + (one.length % 2);
  const first = one.readUInt32LE(4);
  const second = Buffer.from(two);
  const directory = second.readUInt32LE(4);
  const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
  for (let index = 0; index < second.readUInt16LE(directory); index += 1) {
    const at = directory + 2 + index * 12;
    const [tag, type, count] = [second.readUInt16LE(at), second.readUInt16LE(at + 2), second.readUInt32LE(at + 4)];
    const isOutside = (sizes[type] ?? 0) * count > 4;
    const values = isOutside ? second.readUInt32LE(at + 8) : at + 8;
    // StripOffsets, wherever they lie.
    for (let strip = 0; tag === 273 && strip < count; strip += 1) {
      if (type !== 4) throw new Error('offsets of two bytes');
      second.writeUInt32LE(second.readUInt32LE(values + strip * 4) + base, values + strip * 4);
    }
    if (isOutside) second.writeUInt32LE(values + base, at + 8);
  }
  const joined = Buffer.concat([one, Buffer.alloc(base - one.length), second]);
  joined.writeUInt32LE(base + directory, first + 2 + one.readUInt16LE(first) * 12);
  return joined;
}
