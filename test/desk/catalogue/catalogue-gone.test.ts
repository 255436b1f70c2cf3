import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { examine } from '../../../src/catalogue/doctor/examine.ts';
import { faultExitCodes } from '../../../src/model/fault.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { writeTinyJpegs } from '../tiny-jpegs.ts';

let test: TestDesk;
let folder: string;
let elsewhere: string;

beforeEach(async () => {
  test = await openTestDesk();
  folder = test.desk.folder;
  elsewhere = join(test.folder, 'elsewhere.cutline');
  await test.card('a.jpg', 'b.jpg', 'c.jpg');
  await test.import([join(test.folder, 'card')], [], { eventName: 'Signing' });
});

afterEach(() => test.close());

/** Whatever a desk is asked, it answers with what was wanted or with a known fault in a sentence. */
function expectClear(answer: { ok: boolean; fault?: { code: string; message: string } }): void {
  if (answer.ok) return;
  expect(Object.keys(faultExitCodes)).toContain(answer.fault?.code);
  expect(answer.fault?.code).not.toBe('internal/unexpected');
  expect(answer.fault?.message).toMatch(/\.$/);
}

describe('a catalogue whose own folder is moved away under the desk', () => {
  it('answers every command clearly, is not begun anew in its old place, and has every edit it acknowledged when it is back', async () => {
    const { photos } = await test.call('photos.list', {});
    const kept: string[] = [];
    await rename(folder, elsewhere);
    for (const [number, { photo }] of photos.entries()) {
      const text = `Written while it was away ${number}`;
      const answer = await test.desk.call('photos.edit', { photo, set: { 'captions.en.text': text } });
      expectClear(answer);
      if (answer.ok) kept.push(text);
    }
    for (const name of ['photos.list', 'photos.rows', 'events.list', 'history.list', 'backups.list'] as const)
      expectClear(await test.desk.call(name, {}));
    expectClear(await test.desk.call('photos.search', { query: 'written' }));
    for (const kind of ['thumbnail', 'preview'] as const)
      for (const { photo } of photos) await test.desk.picture(kind, photo).catch(() => undefined);
    const more = join(test.folder, 'more');
    await mkdir(more);
    await writeTinyJpegs(more, 10);
    const { problems } = await test.import([more], [], { copy: true });
    for (const { message } of problems) expect(message).toMatch(/\.$/);
    expect(existsSync(folder)).toBe(false);

    await rename(elsewhere, folder);
    const answer = await test.desk.call('photos.edit', {
      photo: photos[0]!.photo,
      set: { 'captions.en.headline': 'It is back' },
    });
    expect(answer).toMatchObject({ ok: true });
    await test.reopen();
    const words = (await test.call('photos.list', {})).photos.map(({ captions }) => captions.en?.text);
    for (const text of kept) expect(words).toContain(text);
    const wrong = (await examine(fileSystem, folder)).filter(({ note, code }) => !note && code !== 'picture/orphaned');
    expect(wrong).toEqual([]);
  });

  it('and that is closed meanwhile has every edit where it is now', async () => {
    const { photos } = await test.call('photos.list', {});
    await rename(folder, elsewhere);
    const answer = await test.desk.call('photos.edit', { photo: photos[0]!.photo, set: { rating: 4 } });
    expectClear(answer);
    await test.desk.close();
    expect(existsSync(folder)).toBe(false);
    const catalogue = await openCatalogue(elsewhere, { mode: 'write' });
    expect(catalogue.photos.size).toBe(3);
    if (answer.ok) expect(catalogue.photos.get(photos[0]!.photo)?.rating).toBe(4);
    expect(catalogue.notices).toEqual([]);
    await catalogue.close();
  });
});
