import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../src/metadata/read.ts';

const data = join(import.meta.dirname, '../../../shared/data');
const read = (name: string, mimeType = 'image/jpeg') => readMetadata(readFileSync(join(data, name)), mimeType);

describe.skipIf(!existsSync(data))('readMetadata on pictures of other makers', () => {
  it('keeps every language of a caption', async () => {
    const { values } = await read('languages/langalt-12.jpg');
    const description = values.description?.value as Record<string, string>;
    expect(Object.keys(description)).toHaveLength(13);
    expect(description.bn).toMatch(/^সমস্ত মানুষ/);
    expect(description.vi?.normalize()).toMatch(/^Tất cả mọi người/);
  });

  it('believes XMP first and keeps what the others say', async () => {
    const { values, conflicts, orientation } = await read('press/MWG.jpg');
    expect(values.description).toEqual({
      value: { 'x-default': 'WRONG-XMP-Description' },
      source: 'xmp',
      all: {
        xmp: { 'x-default': 'WRONG-XMP-Description' },
        iim: 'WRONG-IPTC-Description',
        exif: 'RIGHT-EXIF-Description',
      },
    });
    expect(conflicts).toContain('description');
    expect(orientation).toBe(6);
  });

  it('gives a date with the offset that the file has, and without one where it has none', async () => {
    const zoned = await read('hostile/dates-tz.jpg');
    expect(zoned.values.dateCreated).toEqual({
      value: '2026-03-29T02:30:00.123+05:45',
      source: 'xmp',
      all: {
        xmp: '2026-03-29T02:30:00.123+05:45',
        iim: '2026-03-29T02:30:00+05:45',
        exif: '2026-03-29T02:30:00.123+05:45',
      },
    });
    expect(zoned.conflicts).toEqual([]);
    const bare = await read('gps/DSCN0010.jpg');
    expect(bare.values.dateCreated?.value).toBe('2008-10-22T16:28:39');
  });

  it('reads a position in degrees', async () => {
    const { values } = await read('gps/DSCN0010.jpg');
    const position = values.gps?.value as { latitude: number; longitude: number };
    expect(position.latitude).toBeCloseTo(43.46744833, 7);
    expect(position.longitude).toBeCloseTo(11.88512667, 7);
  });
});
