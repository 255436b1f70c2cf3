import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exiftoolPath } from 'exiftool-vendored';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endExifTool } from '../../../src/metadata/exiftool.ts';
import { readBack } from '../../../src/metadata/read-back.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let card: string;

beforeEach(async () => {
  test = await openTestDesk();
  card = await test.card('a.jpg');
});
afterEach(async () => {
  await test.close();
  await endExifTool();
});

/** Writes the sidecar as some other program would. */
const byAnother = async (...args: string[]) =>
  promisify(execFile)('perl', [await exiftoolPath(), '-overwrite_original', ...args, join(card, 'a.jpg.xmp')]);
const imported = async () => (await test.import([card])).lines.map(({ state }) => state);
const only = async () => (await test.call('photos.list', {})).photos[0]!;

it('a sidecar is read at import, and at the next one where it was changed, added or taken away', async () => {
  await byAnother('-XMP-photoshop:City=Hanoi', '-XMP-dc:Description-vi=Lời cũ', '-XMP-xmp:Rating=2');
  expect(await imported()).toEqual(['new']);
  const first = await only();
  expect(first.values.city).toMatchObject({ value: 'Hanoi', source: 'sidecar' });
  expect([first.captions.vi?.text, first.rating]).toEqual(['Lời cũ', 2]);
  expect(await imported()).toEqual(['known']);
  await byAnother('-XMP-photoshop:City=Huế', '-XMP-dc:Description-vi=Lời mới', '-XMP-xmp:Rating=4');
  expect(await imported()).toEqual(['updated']);
  const second = await only();
  expect([second.values.city?.value, second.captions.vi?.text, second.rating]).toEqual(['Huế', 'Lời mới', 4]);
  expect(await imported()).toEqual(['known']);
  await rm(join(card, 'a.jpg.xmp'));
  expect(await imported()).toEqual(['updated']);
  expect((await only()).values.city).toBeUndefined();
});

it('what a person typed stays, and what the sidecar says now stands beside it', async () => {
  await byAnother('-XMP-photoshop:City=Hanoi', '-XMP-dc:Description-vi=Lời cũ', '-XMP-xmp:Rating=2');
  await imported();
  const { photo } = await only();
  await test.call('photos.edit', { photo, set: { city: 'Hà Nội', 'captions.vi.text': 'Lời của tôi', rating: 5 } });
  await byAnother('-XMP-photoshop:City=Huế', '-XMP-dc:Description-vi=Lời mới', '-XMP-xmp:Rating=4');
  expect(await imported()).toEqual(['updated']);
  const now = await only();
  expect(now.values.city).toMatchObject({ value: 'Hà Nội', source: 'person', all: { sidecar: 'Huế' } });
  expect(now.captions.vi?.text).toBe('Lời của tôi');
  expect(now.captions.vi?.alternatives).toContainEqual({ text: 'Lời mới', source: 'file' });
  expect(now.rating).toBe(5);
});

it('a sidecar that Cutline wrote itself is nothing new, and one that was read may be written over', async () => {
  await byAnother('-XMP-photoshop:City=Hanoi', '-XMP-crs:Exposure2012=+0.50');
  await imported();
  const { photo } = await only();
  await test.call('photos.edit', { photo, set: { city: 'Huế' } });
  const { job } = await test.call('sidecars.write', {});
  expect((await test.ended(job)).end.sidecars).toEqual({ written: 1, same: 0, problems: 0 });
  expect((await readBack(join(card, 'a.jpg.xmp'))).xmp.city).toBe('Huế');
  expect(await imported()).toEqual(['known']);
  expect((await only()).values.city?.value).toBe('Huế');
});
