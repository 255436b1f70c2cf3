import { describe, expect, it } from 'vitest';
import { noBlocks } from '../../../src/metadata/containers/blocks.ts';
import { readExif } from '../../../src/metadata/exif/read-exif.ts';
import { editExif } from '../../../src/metadata/writing/exif/edit-exif.ts';
import { exifChanges } from '../../../src/metadata/writing/exif/exif-changes.ts';
import { tiffBlock } from '../../../src/metadata/writing/exif/tiff-block.ts';
import { wordsOf } from '../../../src/metadata/writing/judge-words.ts';
import { type PropertyValue } from '../../../src/model/value.ts';

const note = Buffer.from('a maker note with offsets of its own');
const places = { ifd0: 8, exif: 80, gps: 140, text: 200, note: 256, latitude: 300, longitude: 330 };

/** A camera's block, little-endian: a description, a maker note and a position, each in its place. */
function cameraBlock(description = 'An old caption, long enough to lie elsewhere'): Buffer {
  const block = Buffer.alloc(400);
  block.write('II*\0\x08\0\0\0', 'latin1');
  const directory = (at: number, entries: readonly (readonly [number, number, number, number])[]) => {
    block.writeUInt16LE(entries.length, at);
    for (const [index, [tag, type, count, value]] of entries.entries()) {
      block.writeUInt16LE(tag, at + 2 + index * 12);
      block.writeUInt16LE(type, at + 4 + index * 12);
      block.writeUInt32LE(count, at + 6 + index * 12);
      block.writeUInt32LE(value, at + 10 + index * 12);
    }
  };
  const [north, east] = [0x4e, 0x45];
  directory(places.ifd0, [
    [0x010e, 2, description.length + 1, places.text],
    [0x8769, 4, 1, places.exif],
    [0x8825, 4, 1, places.gps],
  ]);
  directory(places.exif, [[0x927c, 7, note.length, places.note]]);
  directory(places.gps, [
    [1, 2, 2, north],
    [2, 5, 3, places.latitude],
    [3, 2, 2, east],
    [4, 5, 3, places.longitude],
  ]);
  block.write(description, places.text);
  note.copy(block, places.note);
  for (const [index, number] of [21, 1, 1, 1, 40, 1].entries())
    block.writeUInt32LE(number, places.latitude + index * 4);
  for (const [index, number] of [105, 1, 50, 1, 3, 1].entries())
    block.writeUInt32LE(number, places.longitude + index * 4);
  return block;
}

async function edited(values: Record<string, PropertyValue>, block: Uint8Array | 'none' = cameraBlock()) {
  const exif = block === 'none' ? undefined : block;
  const said = await wordsOf({ ...noBlocks(), ...(exif && { exif }) });
  return editExif(exif, exifChanges(new Map(Object.entries(values)), said));
}
const read = async (block: Uint8Array | undefined) =>
  Object.fromEntries((await readExif(block ?? new Uint8Array())).values);

describe('editExif', () => {
  it('leaves a maker note where it is, whatever is written', async () => {
    const long = { 'x-default': 'ক্যাপশন '.repeat(40) };
    const block = await edited({ description: long, creator: ['A'], dateCreated: '2025-10-26T15:04:05.5+07:00' });
    expect(block?.subarray(places.note, places.note + note.length)).toEqual(note);
    const entry = tiffBlock(block ?? note).exif?.entries.find(({ tag }) => tag === 0x927c);
    expect(entry?.place).toEqual({ start: places.note, end: places.note + note.length });
    expect(await read(block)).toMatchObject({
      description: long['x-default'],
      creator: ['A'],
      dateCreated: '2025-10-26T15:04:05.5+07:00',
      gps: (await read(cameraBlock())).gps,
    });
  });

  it('puts a shorter text in the place of the longer one, and blanks what is left of that', async () => {
    const block = Buffer.from((await edited({ description: { 'x-default': 'Short' } })) ?? []);
    expect(block.length).toBe(400);
    expect(block.toString('latin1', places.text, places.text + 44)).toBe(`Short${'\0'.repeat(39)}`);
  });

  it('leaves no byte of a position that was removed', async () => {
    const block = Buffer.from((await edited({ gps: {} })) ?? []);
    expect((await read(block)).gps).toBeUndefined();
    for (const place of [places.gps, places.latitude, places.longitude])
      expect(block.subarray(place, place + 24).every((byte) => byte === 0)).toBe(true);
  });

  it('changes nothing where the block says it already', async () => {
    const gps = (await read(cameraBlock())).gps ?? '';
    expect(
      await edited({ gps, description: { 'x-default': 'An old caption, long enough to lie elsewhere' } }),
    ).toBeUndefined();
    expect(await edited({ copyrightNotice: {} }, 'none')).toBeUndefined();
  });

  it('makes a block where there is none', async () => {
    const gps = { latitude: -33.4489123, longitude: -70.6693265, altitude: -12.5 };
    const block = await edited({ description: { 'x-default': 'Đại tướng' }, gps }, 'none');
    expect(await read(block)).toEqual({ description: 'Đại tướng', gps });
  });

  it.each([
    ['a value outside the block', (block: Buffer) => block.writeUInt32LE(9_999, places.ifd0 + 10)],
    ['a directory over another', (block: Buffer) => block.writeUInt32LE(places.ifd0, places.ifd0 + 22)],
    ['an entry of no known type', (block: Buffer) => block.writeUInt16LE(99, places.ifd0 + 4)],
    ['more entries than there are', (block: Buffer) => block.writeUInt16LE(500, places.exif)],
  ])('refuses a block with %s', async (_, damage) => {
    const block = cameraBlock();
    damage(block);
    await expect(edited({ creator: ['A'] }, block)).rejects.toThrow(/EXIF block|known type|over each other/);
  });
});
