import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineCatalogue } from '../../../src/desk/doctor/examine-catalogue.ts';
import { drawRaw } from '../../images/draw-raw.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let shoot: string;

beforeEach(async () => {
  test = await openTestDesk();
  shoot = join(test.folder, 'shoot');
  await mkdir(shoot);
});
afterEach(() => test.close());

const moment = '2025:10:26 15:04:05';
const jpegOf = (red: number, taken = moment) =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: { r: red, g: 9, b: 9 } } })
    .withExif({ IFD2: { DateTimeOriginal: taken } })
    .jpeg()
    .toBuffer();
const put = async (name: string, bytes: Uint8Array, folder = shoot): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
};
/** A JPEG and a NEF of one shot. */
async function shot(stem: string, red: number): Promise<void> {
  await put(`${stem}.JPG`, await jpegOf(red));
  await put(`${stem}.NEF`, drawRaw.nef({ width: 6000 + red, taken: moment }));
}
const photos = async () => (await test.call('photos.list', {})).photos;
const names = async () =>
  (await photos()).map(({ file, beside = [] }) => [file, ...beside].map(({ name }) => name).join('+'));
const found = async (): Promise<string[]> =>
  (await examineCatalogue(join(test.folder, 'kit.cutline'))).findings.map(({ code }) => code);
const import_ = async (...args: Parameters<TestDesk['import']>) => (await test.import(...args)).end.intake;

describe('a raw file and the JPEG of its shot', () => {
  it('come in as one photo, whose picture and words are those of the JPEG', async () => {
    await shot('IMG_1', 10);
    await shot('IMG_2', 20);
    const { end, lines } = await test.import([shoot]);
    expect(end.intake).toMatchObject({ new: 2, known: 0, problems: 0 });
    expect(await names()).toEqual(['IMG_1.JPG+IMG_1.NEF', 'IMG_2.JPG+IMG_2.NEF']);
    const [photo] = await photos();
    expect(photo).toMatchObject({ width: 90, height: 60, file: { mimeType: 'image/jpeg' }, warnings: [] });
    expect(photo?.beside).toMatchObject([
      { mimeType: 'image/x-nikon-nef', storage: 'reference', online: true, path: join(shoot, 'IMG_1.NEF') },
    ]);
    expect(lines.find(({ file }) => file === join(shoot, 'IMG_1.JPG'))).toMatchObject({
      beside: [join(shoot, 'IMG_1.NEF')],
    });
    await test.reopen();
    expect(await names()).toEqual(['IMG_1.JPG+IMG_1.NEF', 'IMG_2.JPG+IMG_2.NEF']);
    const plan = await test.call('packs.plan', { languages: ['bn'], preset: 'press' });
    expect(plan.warnings.filter(({ code }) => code === 'raw-stays').map(({ name }) => name)).toEqual([
      'IMG_1.JPG',
      'IMG_2.JPG',
    ]);
  });

  it('are both known again, together, alone, and under another name', async () => {
    await shot('IMG_1', 10);
    await import_([shoot]);
    await test.reopen();
    expect(await import_([shoot])).toMatchObject({ new: 0, known: 1 });
    expect(await import_([join(shoot, 'IMG_1.NEF')])).toMatchObject({ new: 0, known: 1 });
    const other = join(test.folder, 'other');
    await mkdir(other);
    await put('renamed.nef', await readFile(join(shoot, 'IMG_1.NEF')), other);
    expect(await import_([other])).toMatchObject({ new: 0, known: 1 });
    expect(await import_([shoot], [], { raw: 'apart' })).toMatchObject({ new: 0, known: 2 });
    expect(await names()).toEqual(['IMG_1.JPG+IMG_1.NEF']);
  });

  it('are two photos where that is asked for', async () => {
    await shot('IMG_1', 10);
    const entry = test.desk.entries.add(shoot).entry;
    expect(await test.call('intake.preview', { entries: [entry] })).toMatchObject({ photos: 1, rawBeside: 1 });
    expect(await test.call('intake.preview', { entries: [entry], raw: 'apart' })).toMatchObject({
      photos: 2,
      rawBeside: 1,
    });
    expect(await import_([shoot], [], { raw: 'apart' })).toMatchObject({ new: 2 });
    expect(await names()).toEqual(['IMG_1.JPG', 'IMG_1.NEF']);
    // What is in stays as it is.
    expect(await import_([shoot])).toMatchObject({ new: 0 });
    expect(await names()).toEqual(['IMG_1.JPG', 'IMG_1.NEF']);
  });

  it('are two photos where they were taken at two moments, and where it is no raw file', async () => {
    await put('IMG_1.JPG', await jpegOf(10));
    await put('IMG_1.NEF', drawRaw.nef({ taken: '2025:10:27 09:00:00' }));
    await put('IMG_2.JPG', await jpegOf(20));
    await put('IMG_2.NEF', await jpegOf(30));
    await put('IMG_3.JPG', await jpegOf(40));
    expect(await import_([shoot])).toMatchObject({ new: 5, problems: 0 });
    expect((await names()).toSorted()).toEqual(['IMG_1.JPG', 'IMG_1.NEF', 'IMG_2.JPG', 'IMG_2.NEF', 'IMG_3.JPG']);
  });

  it('are one photo where the raw file comes later, and where it cannot be read the JPEG comes in all the same', async () => {
    await put('IMG_1.JPG', await jpegOf(10));
    await put('IMG_1.NEF', Buffer.alloc(0));
    const { end, problems } = await test.import([shoot]);
    expect(end.intake).toMatchObject({ new: 1, problems: 1 });
    expect(problems).toMatchObject([{ code: 'file/empty', path: join(shoot, 'IMG_1.NEF') }]);
    expect(await names()).toEqual(['IMG_1.JPG']);
    await put('IMG_1.NEF', drawRaw.nef({ taken: moment }));
    const { lines } = await test.import([shoot]);
    expect(lines.find(({ state }) => state === 'updated')).toMatchObject({ beside: [join(shoot, 'IMG_1.NEF')] });
    expect(await names()).toEqual(['IMG_1.JPG+IMG_1.NEF']);
  });

  it('are copied together, read through by the doctor, and found again when one was lost', async () => {
    await shot('IMG_1', 10);
    await import_([shoot], [], { copy: true });
    const [photo] = await photos();
    const copy = photo!.beside![0]!;
    expect(copy).toMatchObject({ storage: 'copy', online: true });
    expect(await readFile(copy.path)).toEqual(await readFile(join(shoot, 'IMG_1.NEF')));
    await writeFile(copy.path, 'changed');
    expect(await found()).toContain('original/changed');
    await unlink(copy.path);
    expect((await photos())[0]?.beside).toMatchObject([{ online: false }]);
    expect(await found()).toContain('original/missing');
    expect(await import_([shoot])).toMatchObject({ new: 0, known: 1 });
    expect((await photos())[0]?.beside).toMatchObject([{ storage: 'copy', online: true }]);
    expect(existsSync(copy.path)).toBe(true);
  });

  it('are found where they were moved to', async () => {
    await shot('IMG_1', 10);
    await import_([shoot]);
    const moved = join(test.folder, 'moved');
    await rename(shoot, moved);
    expect((await photos())[0]).toMatchObject({ file: { online: false }, beside: [{ online: false }] });
    await import_([moved]);
    expect((await photos())[0]).toMatchObject({
      file: { online: true },
      beside: [{ online: true, path: join(moved, 'IMG_1.NEF') }],
    });
  });

  it('are undone and redone as one', async () => {
    await shot('IMG_1', 10);
    await import_([shoot]);
    await test.call('history.undo', {});
    expect(await names()).toEqual([]);
    await test.call('history.redo', {});
    expect(await names()).toEqual(['IMG_1.JPG+IMG_1.NEF']);
    await rm(join(shoot, 'IMG_1.NEF'));
    expect(await import_([shoot])).toMatchObject({ new: 0, known: 1 });
    expect(await names()).toEqual(['IMG_1.JPG+IMG_1.NEF']);
  });

  it('are found by a caption that names either, and by a search for the raw file', async () => {
    await shot('IMG_1', 10);
    await test.import([shoot], [await test.article('a.txt', { 'IMG_1.NEF': 'The signing of the agreement.' })]);
    expect((await photos())[0]?.captions.en?.text).toBe('The signing of the agreement.');
    expect((await test.call('photos.list', { query: 'file:IMG_1.NEF' })).total).toBe(1);
  });
});
