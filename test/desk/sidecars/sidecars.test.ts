import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exiftoolPath } from 'exiftool-vendored';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endExifTool } from '../../../src/metadata/exiftool.ts';
import { readBack } from '../../../src/metadata/read-back.ts';
import type { Input, Output } from '../../../src/contract/commands.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
  await test.import([await test.card('a.jpg', 'b.jpg')], [await test.article('a.txt', { 'a.jpg': 'Rahim signs.' })], {
    eventName: 'Signing',
  });
});

afterEach(async () => {
  await test.close();
  await endExifTool();
});

const card = (...names: string[]): string => join(test.folder, 'card', ...names);
const event = async () => (await test.call('events.list', {})).events.find(({ photos }) => photos > 0)!.id;
const photo = async (name: string) =>
  (await test.call('photos.list', {})).photos.find(({ file }) => file.name === name)!.photo;
const edit = async (name: string, set: Input<'photos.edit'>['set']) =>
  test.call('photos.edit', { photo: await photo(name), set });
const write = async (more: Partial<Input<'sidecars.write'>> = {}) => {
  const { job } = await test.call('sidecars.write', { event: await event(), ...more });
  return test.ended(job);
};
const keep = async (sidecars: boolean) => test.call('events.edit', { event: await event(), set: { sidecars } });
const sidecarsOnCard = async () => (await readdir(card())).filter((name) => name.endsWith('.xmp')).toSorted();

/** Waits, 20 s at most, until the sidecars of the event are as they should be. */
async function until(isSo: (state: Output<'sidecars.state'>) => boolean): Promise<Output<'sidecars.state'>> {
  const start = Date.now();
  for (;;) {
    const state = await test.call('sidecars.state', { event: await event() });
    if (isSo(state)) return state;
    if (Date.now() - start > 20_000) throw new Error(`It stayed ${JSON.stringify(state)}.`);
    await new Promise((go) => setTimeout(go, 50));
  }
}

/** Edits a sidecar as some other program would. */
const byAnother = async (name: string, ...args: string[]) =>
  promisify(execFile)('perl', [await exiftoolPath(), '-overwrite_original', ...args, card(name)]);

describe('sidecars that are asked for', () => {
  it('say what the catalogue says beside originals that stay byte for byte', async () => {
    const original = await readFile(card('a.jpg'));
    await edit('a.jpg', {
      'captions.bn.text': 'রহিম সই করছেন।',
      ...{ creditLine: 'BSS', gps: { latitude: 21.0278, longitude: 105.8342 }, rating: 4, keywords: ['ký kết'] },
    });
    const { end, lines } = await write();
    expect(end).toMatchObject({ outcome: 'done', kind: 'sidecars', sidecars: { written: 2, same: 0, problems: 0 } });
    expect(lines.map(({ sidecar }) => sidecar).toSorted()).toEqual([card('a.jpg.xmp'), card('b.jpg.xmp')]);
    expect((await readBack(card('a.jpg.xmp'))).xmp).toMatchObject({
      description: { 'x-default': 'Rahim signs.', en: 'Rahim signs.', bn: 'রহিম সই করছেন।' },
      ...{ creditLine: 'BSS', rating: 4, keywords: ['ký kết'] },
      gps: { latitude: 21.0278, longitude: 105.8342 },
    });
    expect((await readFile(card('a.jpg'))).equals(original)).toBe(true);
  });

  it('lose a caption that is taken away', async () => {
    await edit('a.jpg', { 'captions.bn.text': 'রহিম সই করছেন।' });
    await write();
    await edit('a.jpg', { 'captions.bn.text': null });
    await write();
    const { xmp } = await readBack(card('a.jpg.xmp'));
    expect(xmp.description).toEqual({ 'x-default': 'Rahim signs.', en: 'Rahim signs.' });
  });

  it('are not touched where they say all this already', async () => {
    await write();
    const before = await stat(card('a.jpg.xmp'));
    expect((await write()).end.sidecars).toEqual({ written: 0, same: 2, problems: 0 });
    expect((await stat(card('a.jpg.xmp'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('keep what other programs put there, and are left alone where those changed them since', async () => {
    await write();
    await byAnother('a.jpg.xmp', '-XMP-crs:Exposure2012=+0.50', '-XMP-dc:Description=Theirs');
    await edit('a.jpg', { 'captions.en.text': 'Ours.' });
    const refused = await write();
    expect(refused.end.sidecars).toEqual({ written: 0, same: 1, problems: 1 });
    expect(refused.problems).toMatchObject([{ code: 'sidecar/changed-elsewhere', path: 'a.jpg' }]);
    expect((await readBack(card('a.jpg.xmp'))).xmp.description).toMatchObject({ 'x-default': 'Theirs' });
    expect((await write({ over: true })).end.sidecars).toEqual({ written: 1, same: 1, problems: 0 });
    expect((await readBack(card('a.jpg.xmp'))).xmp.description).toMatchObject({ 'x-default': 'Ours.' });
    expect(await readFile(card('a.jpg.xmp'), 'utf8')).toMatch(/Exposure2012\W+\+0\.50/);
  });

  it('wait with a sentence where the drive is away, and are written when it is back', async () => {
    await rename(card(), join(test.folder, 'away'));
    const { end, problems } = await write();
    expect(end.sidecars).toEqual({ written: 0, same: 0, problems: 2 });
    expect(problems[0]?.code).toBe('photo/original-missing');
    expect(problems[0]?.message).toContain('drive');
    await rename(join(test.folder, 'away'), card());
    expect((await write()).end.sidecars).toEqual({ written: 2, same: 0, problems: 0 });
  });

  it('leave a file alone that is no XMP', async () => {
    await writeFile(card('a.jpg.xmp'), '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>');
    const { problems } = await write({ over: true });
    expect(problems).toMatchObject([{ code: 'metadata/write-failed' }]);
    expect(await readFile(card('a.jpg.xmp'), 'utf8')).toContain('<rdf:RDF>');
  });

  it('say what to do where the system refuses', async () => {
    await mkdir(card('a.jpg.xmp'));
    const { problems } = await write();
    expect(problems.map(({ code }) => code)).toEqual(['sidecar/write-failed']);
    expect(problems[0]?.message).toContain('EISDIR');
  });
});

describe('sidecars that are kept', () => {
  it('follow edits of the photo, of its event and of the people in it', async () => {
    await test.desk.welcome({ sample: false });
    await keep(true);
    await until(({ written, waiting }) => written === 2 && waiting === 0);
    await edit('a.jpg', { 'captions.en.text': 'Rahim Uddin signs.' });
    await test.call('events.edit', { event: await event(), set: { values: { creditLine: 'Ministry' } } });
    await until(({ waiting }) => waiting === 0);
    expect((await readBack(card('a.jpg.xmp'))).xmp).toMatchObject({
      description: { en: 'Rahim Uddin signs.' },
      creditLine: 'Ministry',
    });
    expect((await readBack(card('b.jpg.xmp'))).xmp.creditLine).toBe('Ministry');
  });

  it('catch up at the next opening with what was edited while nobody followed', async () => {
    await test.desk.welcome({ sample: false });
    await keep(true);
    await until(({ waiting }) => waiting === 0);
    await test.reopen();
    await edit('b.jpg', { 'captions.en.text': 'Behind.' });
    expect(await until(({ waiting }) => waiting === 1)).toMatchObject({ written: 1 });
    await test.reopen();
    await test.desk.welcome({ sample: false });
    await until(({ waiting }) => waiting === 0);
    expect((await readBack(card('b.jpg.xmp'))).xmp.description).toMatchObject({ en: 'Behind.' });
  });

  it('are found as they are where the cache was emptied', async () => {
    await test.desk.welcome({ sample: false });
    await keep(true);
    await until(({ waiting }) => waiting === 0);
    const before = await stat(card('a.jpg.xmp'));
    await test.reopen();
    await rm(join(test.folder, 'kit.cutline/cache/sidecars.json'));
    await test.reopen();
    await test.desk.welcome({ sample: false });
    await until(({ waiting }) => waiting === 0);
    expect((await stat(card('a.jpg.xmp'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('stay where they are when they are no longer kept, and none is written for other events', async () => {
    await test.desk.welcome({ sample: false });
    await keep(true);
    await until(({ waiting }) => waiting === 0);
    await keep(false);
    await edit('a.jpg', { 'captions.en.text': 'Later.' });
    const other = join(test.folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'c.jpg'), Buffer.concat([await readFile(card('a.jpg')), Buffer.from('c')]));
    await test.import([other], [], { eventName: 'Other' });
    await new Promise((go) => setTimeout(go, 1500));
    expect(await readdir(other)).toEqual(['c.jpg']);
    expect(await sidecarsOnCard()).toEqual(['a.jpg.xmp', 'b.jpg.xmp']);
    expect((await readBack(card('a.jpg.xmp'))).xmp.description).toMatchObject({ en: 'Rahim signs.' });
  });
});
