import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { jpegSegments } from '../../../src/metadata/containers/jpeg-segments.ts';
import { copyWithMetadata } from '../../../src/metadata/embed.ts';
import { type Embedding } from '../../../src/metadata/embedding.ts';
import { readBack } from '../../../src/metadata/read-back.ts';
import { readMetadata } from '../../../src/metadata/read.ts';
import { segment } from '../../../src/metadata/writing/jpeg/segment.ts';
import { full, wanted } from '../words.ts';
import { pixels, workFolder } from '../work-folder.ts';

const { folder, picture } = workFolder();
const saying = (values: Embedding['values'], descriptions = {}): Embedding => ({
  mainLanguage: 'bn',
  descriptions,
  values,
  people: [],
});
const markers = (path: string) => [...jpegSegments(readFileSync(path))].map(({ marker }) => marker);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

const jfif = segment(0xe0, latin1('JFIF\0\x01\x02\0\0\x01\0\x01\0\0'));

/** A JPEG with JFIF's APP0 and these segments behind it. */
async function withSegments(name: string, ...segments: readonly Uint8Array[]): Promise<string> {
  const path = await picture(name);
  const bytes = readFileSync(path);
  writeFileSync(path, Buffer.concat([bytes.subarray(0, 2), jfif, ...segments, bytes.subarray(2)]));
  return path;
}

async function written(source: string, embedding: Embedding, writer = 'cutline'): Promise<string> {
  const copy = source.replace(/(\.\w+)$/, '-copy$1');
  expect((await copyWithMetadata(source, copy, embedding)).writer).toBe(writer);
  expect((await pixels(copy)).equals(await pixels(source))).toBe(true);
  return copy;
}

describe('the segments of a JPEG', () => {
  it('stay in their order, and new ones stand behind JFIF’s: EXIF, XMP, IIM', async () => {
    const comment = segment(0xfe, latin1('a comment'));
    const copy = await written(await withSegments('order.jpg', segment(0xe7, latin1('mine')), comment), full);
    expect(markers(copy).slice(0, 6)).toEqual([0xe0, 0xe1, 0xe1, 0xed, 0xe7, 0xfe]);
    expect(readFileSync(copy).includes(Buffer.concat([segment(0xe7, latin1('mine')), comment]))).toBe(true);
  });

  it('hold an extension of XMP for what does not fit into one, and give it up again', async () => {
    const long = 'ক্যাপশন '.repeat(2_500);
    const source = await picture('long.jpg');
    const copy = await written(source, { ...full, descriptions: { bn: long, vi: long, en: 'short' } });
    expect((await readBack(copy)).xmp).toMatchObject({
      ...wanted,
      description: { 'x-default': long, bn: long, vi: long, en: 'short' },
    });
    const { values, warnings } = await readMetadata(readFileSync(copy), 'image/jpeg');
    expect(values.description?.value).toEqual({ 'x-default': long, bn: long, vi: long, en: 'short' });
    expect(warnings).toEqual([]);
    const again = await written(copy, saying({ city: 'Huế' }, { bn: 'kurz', vi: 'ngắn' }));
    expect((await readBack(again)).xmp).toMatchObject({
      city: 'Huế',
      headline: full.headline,
      description: { 'x-default': 'kurz', bn: 'kurz', vi: 'ngắn', en: 'short' },
    });
    expect(readFileSync(again).includes(Buffer.from('ক্যাপশন ক্যাপশন'))).toBe(false);
  });

  it('of Photoshop go on in the next one where their resources are long', async () => {
    const other = Buffer.alloc(100_000, 'x');
    const head = Buffer.from('8BIM\x0f\xa0\0\0\0\0\0\0', 'latin1');
    head.writeUInt32BE(other.length, 8);
    const resources = Buffer.concat([head, other]);
    const pieces = [resources.subarray(0, 65_000), resources.subarray(65_000)].map((piece) =>
      segment(0xed, latin1('Photoshop 3.0\0'), piece),
    );
    const copy = await written(await withSegments('resources.jpg', ...pieces), full);
    expect((await readBack(copy)).iim.headline).toBe(full.headline);
    const joined = Buffer.concat(
      [...jpegSegments(readFileSync(copy))]
        .filter(({ marker }) => marker === 0xed)
        .map(({ payload }) => payload.subarray(14)),
    );
    expect(joined.includes(resources)).toBe(true);
  });

  it('that list more pictures (MPF) point to them when the header has grown, on whichever side of the list', async () => {
    const second = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const list = Buffer.alloc(4 + 8 + 2 + 3 * 12 + 4 + 32);
    list.write('MPF\0MM\0*\0\0\0\x08\0\x03', 'latin1');
    const entries: [number, number, number, number | string][] = [
      [0xb000, 7, 4, '0100'],
      [0xb001, 4, 1, 2],
      [0xb002, 7, 32, 50],
    ];
    for (const [index, [tag, type, count, value]] of entries.entries()) {
      const at = 14 + index * 12;
      list.writeUInt16BE(tag, at);
      list.writeUInt16BE(type, at + 2);
      list.writeUInt32BE(count, at + 4);
      if (typeof value === 'string') list.write(value, at + 8, 'latin1');
      else list.writeUInt32BE(value, at + 8);
    }
    const exifBehind = segment(0xe1, latin1('Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0'));
    const path = await withSegments('mpf.jpg', segment(0xe2, list), exifBehind);
    const first = readFileSync(path);
    const at = first.indexOf('MPF\0', 0, 'latin1') + 4;
    first.writeUInt32BE(0x030000, at + 50);
    first.writeUInt32BE(first.length, at + 54);
    first.writeUInt32BE(second.length, at + 50 + 20);
    first.writeUInt32BE(first.length - at, at + 50 + 24);
    writeFileSync(path, Buffer.concat([first, second]));
    const copy = readFileSync(await written(path, full));
    const base = copy.indexOf('MPF\0', 0, 'latin1') + 4;
    const size = copy.readUInt32BE(base + 54);
    expect([size, base + copy.readUInt32BE(base + 74)]).toEqual([copy.length - second.length, size]);
    expect(copy.subarray(size).equals(second)).toBe(true);
  });

  it.each([
    [
      'two EXIF blocks',
      [
        segment(0xe1, latin1('Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0')),
        segment(0xe1, latin1('Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0')),
      ],
    ],
    [
      'XMP in two segments',
      ['one', 'two'].map((name) =>
        segment(
          0xe1,
          latin1(
            `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:o="http://o.example/" o:a="${name}"/></rdf:RDF></x:xmpmeta>`,
          ),
        ),
      ),
    ],
  ])('with %s are left to ExifTool', async (name, segments) => {
    const copy = await written(await withSegments(`${name}.jpg`, ...segments), full, 'exiftool');
    expect((await readBack(copy)).xmp.headline).toBe(full.headline);
  });

  it('are left as they are where nobody can write into them', async () => {
    const damaged = segment(0xed, latin1('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\xff\xffshort'));
    const path = await withSegments('damaged.jpg', damaged);
    const copy = join(folder, 'damaged-copy.jpg');
    await expect(copyWithMetadata(path, copy, full)).rejects.toMatchObject({ code: 'metadata/write-failed' });
    expect(existsSync(copy)).toBe(false);
  });

  it('gain nothing when the same words are written again', async () => {
    const once = await written(await picture('once.jpg'), full);
    const twice = await written(once, full);
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
  });
});
