import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDesk } from '../../../src/desk/desk.ts';
import type { PhotoId } from '../../../src/model/ids.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let photos: PhotoId[];

beforeEach(async () => {
  test = await openTestDesk();
  const card = await test.card('one.jpg', 'two.jpg', 'three.jpg');
  const article = await test.article('article.txt', {
    'one.jpg': 'জননিরাপত্তা মন্ত্রী লুওং ট্যাম কোয়াং বক্তব্য রাখছেন',
    'two.jpg': 'হ্যানয়ে স্বাক্ষর অনুষ্ঠান',
  });
  await test.import([card], [article], { eventName: 'Hanoi Convention' });
  photos = (await test.call('photos.rows', {})).rows.map(({ photo }) => photo);
});
afterEach(() => test.close());

const indexFile = ({ folder }: TestDesk): string => join(folder, 'kit.cutline', 'cache', 'search.sqlite');

const found = async (query: string): Promise<number[]> =>
  (await test.call('photos.search', { query })).photos.map(({ photo }) => photos.indexOf(photo)).toSorted();

const nameOf = async (index: number): Promise<string> =>
  (await test.call('photos.show', { photo: photos[index]! })).file.name;

const indexOf = async (name: string): Promise<number> => {
  const { photos: all } = await test.call('photos.list', {});
  return all.findIndex(({ file }) => file.name === name);
};

describe('searching', () => {
  it('finds words of captions, file names and events, and what is missing', async () => {
    const [one, two, three] = [await indexOf('one.jpg'), await indexOf('two.jpg'), await indexOf('three.jpg')];
    expect(await found('মন্ত্রী')).toEqual([one]);
    expect(await found('file:two')).toEqual([two]);
    expect(await found('event:hanoi')).toEqual([0, 1, 2]);
    expect(await found('missing:caption.bn')).toEqual([three]);
    expect(await found('lang:bn -মন্ত্রী')).toEqual([two]);
  });

  it('sees an edit that has been acknowledged, and a removal', async () => {
    expect(await found('treaty')).toEqual([]);
    for (let round = 0; round < 5; round++) {
      const set = { 'captions.en.text': `treaty${round}`, rating: round, pick: 'picked' };
      await test.call('photos.edit', { photo: photos[1]!, set });
      expect(await found(`treaty${round} is:picked rating:${round}`)).toEqual([1]);
    }
    expect(await found('treaty0')).toEqual([]);
    await test.call('photos.remove', { photos: [photos[1]!] });
    expect(await found('treaty*')).toEqual([]);
  });

  it('finds a person under every spelling, and under a new name at once', async () => {
    const { speaker } = await test.call('speakers.add', { names: { vi: ['Lương Tam Quang'], bn: ['লুওং ট্যাম কোয়াং'] } });
    await test.call('photos.edit', { photo: photos[2]!, set: { people: [{ speaker }] } });
    for (const query of ['speaker:"Luong Tam Quang"', 'speaker:লুওং', 'speaker:"লুং ট্যাম কোয়াং"', 'quang has:people']) {
      expect(await found(query), query).toEqual([2]);
    }
    await test.call('speakers.edit', { speaker, set: { names: { vi: ['Nguyễn Văn A'] } } });
    expect(await found('speaker:nguyen')).toEqual([2]);
    expect(await found('quang')).toEqual([]);
  });

  it('takes what photos inherit from their event, and what changes there', async () => {
    expect(await found('missing:credit')).toEqual([0, 1, 2]);
    const [event] = (await test.call('events.list', {})).events;
    await test.call('events.edit', { event: event!.id, set: { values: { creditLine: 'Ministry/Nguyen' } } });
    expect(await found('missing:credit')).toEqual([]);
    expect(await found('source:ministry')).toEqual([0, 1, 2]);
  });

  it('marks what was found in the words that were written', async () => {
    const { photos: hits } = await test.call('photos.search', { query: 'মন্ত্রী', snippets: true });
    const marked = hits[0]?.snippets?.flatMap(({ parts }) => parts.filter(({ hit }) => hit).map(({ text }) => text));
    expect(marked).toEqual(['মন্ত্রী']);
  });

  it('counts, pages, and says where a query is wrong', async () => {
    const first = await test.call('photos.search', { query: '', limit: 2, count: true });
    expect([first.total, first.more, first.photos.length]).toEqual([3, true, 2]);
    const rest = await test.call('photos.search', { query: '', limit: 2, offset: 2 });
    expect([rest.total, rest.more, rest.photos.length]).toEqual([undefined, false, 1]);
    expect(await test.fault('photos.search', { query: 'speeker:Luong' })).toMatchObject({
      code: 'query/invalid',
      detail: { from: 0, to: 7, suggestion: 'speaker:' },
    });
  });

  it('chooses what is listed and packed, in the order of the catalogue', async () => {
    const listed = await test.call('photos.rows', { query: 'lang:bn', limit: 1, offset: 1 });
    expect([listed.total, listed.rows.length]).toEqual([2, 1]);
    const bengali = [await indexOf('one.jpg'), await indexOf('two.jpg')].toSorted();
    expect(listed.rows[0]?.photo).toBe(photos[bengali[1]!]);
    const typed = await test.call('photos.list', { query: 'হ্যান', typing: true });
    expect(typed.photos.map(({ file }) => file.name)).toEqual([await nameOf(await indexOf('two.jpg'))]);
    expect((await test.call('packs.plan', { query: 'file:one' })).photos).toBe(1);
  });

  it('goes on where it stopped after the desk was closed, and catches up where it was behind', async () => {
    expect(await found('মন্ত্রী')).toHaveLength(1);
    await test.reopen();
    await test.call('photos.edit', { photo: photos[0]!, set: { 'captions.en.text': 'unseen' } });
    await test.reopen();
    expect(await found('unseen')).toEqual([0]);
    await test.reopen('read');
    expect(await found('unseen')).toEqual([0]);
  });

  it('knows what photos have and lack, however it is written', async () => {
    const one = await indexOf('one.jpg');
    await test.call('photos.edit', { photo: photos[one]!, set: { dateCreated: '2025-10-26' } });
    expect(await found('has:description')).toEqual(await found('has:caption'));
    expect(await found('has:Caption.BN')).toEqual(await found('lang:bn'));
    expect(await found('has:dateCreated')).toEqual([one]);
    expect(await found('missing:dateCreated')).not.toContain(one);
  });

  it('refuses a text that is far too long, and finds afterwards', async () => {
    const fault = await test.fault('photos.search', { query: '-has:gps '.repeat(2000) });
    expect(fault).toMatchObject({ code: 'query/invalid', detail: { from: 1801 } });
    expect(await found('মন্ত্রী')).toHaveLength(1);
  });

  it('finds for a reader what it shows of the edits of its writer, which are soon all of them', async () => {
    expect(await found('file:one')).toHaveLength(1);
    // The reader finds the file of the index at the edit that it sees itself.
    await test.reopen();
    const reader = await openDesk({ catalogue: join(test.folder, 'kit.cutline'), mode: 'read' });
    const read = async (query: string): Promise<string[]> => {
      const answer = await reader.call('photos.search', { query, snippets: true });
      if (!answer.ok) throw new Error(answer.fault.message);
      return answer.value.photos.map(({ photo }) => photo);
    };
    try {
      const before = await read('file:one');
      expect(before).toHaveLength(1);
      await test.call('photos.edit', { photo: photos[0]!, set: { 'captions.en.text': 'afterwards' } });
      await test.import([await test.card('later.jpg')]);
      expect(await found('afterwards')).toEqual([0]);
      const shown = async () => (await reader.call('photos.rows', {})) as { value: { total: number } };
      await vi.waitFor(
        async () => {
          expect((await shown()).value.total).toBe(photos.length + 1);
        },
        { timeout: 8000 },
      );
      expect([await read('afterwards'), await read('file:one')]).toEqual([[photos[0]], before]);
      expect(await read('file:later')).toHaveLength(1);
    } finally {
      await reader.close();
    }
    expect(await found('file:later')).toHaveLength(1);
  });

  it('takes the index of another catalogue for none, also where its numbers are the same', async () => {
    expect(await found('file:one')).toHaveLength(1);
    const other = await openTestDesk();
    await other.import([await other.card('uno.jpg', 'due.jpg', 'tre.jpg')], [], { eventName: 'Roma' });
    const [photo] = (await other.call('photos.rows', {})).rows;
    const seq = async (desk: TestDesk, id: PhotoId): Promise<number> =>
      (await desk.call('photos.edit', { photo: id, set: { label: 'x' } })).seq;
    const reached = await seq(other, photo!.photo);
    let own = 0;
    while (own < reached) own = await seq(test, photos[0]!);
    await other.call('photos.search', { query: 'uno' });
    await Promise.all([test.desk.close(), other.desk.close()]);
    await copyFile(indexFile(other), indexFile(test));
    await test.reopen('read');
    expect([await found('file:one'), await found('file:uno')]).toMatchObject([{ length: 1 }, { length: 0 }]);
    await test.reopen();
    expect([await found('file:one'), await found('file:uno')]).toMatchObject([{ length: 1 }, { length: 0 }]);
    await other.close();
  });

  it('mends a damaged file on the disk, so that the next opening finds it whole', async () => {
    expect(await found('file:one')).toHaveLength(1);
    await test.desk.close();
    const bytes = await readFile(indexFile(test));
    await writeFile(indexFile(test), bytes.fill(0x5a, 8192));
    await test.reopen();
    expect(await found('file:one')).toHaveLength(1);
    // Whoever asks meanwhile gets the same answer.
    expect(await Promise.all([found('file:two'), found('file:three'), found('lang:bn')])).toMatchObject([
      { length: 1 },
      { length: 1 },
      { length: 2 },
    ]);
    await test.desk.close();
    const index = new DatabaseSync(indexFile(test), { readOnly: true });
    expect(index.prepare('PRAGMA quick_check').all()).toEqual([{ quick_check: 'ok' }]);
    expect(index.prepare('SELECT count(*) AS count FROM photo').get()).toEqual({ count: 3 });
    index.close();
  });

  it('finds where no file can be kept at all', async () => {
    await test.desk.close();
    await rm(indexFile(test), { force: true });
    await mkdir(indexFile(test));
    await test.reopen();
    expect(await found('file:one')).toHaveLength(1);
    await test.call('photos.edit', { photo: photos[0]!, set: { 'captions.en.text': 'kept' } });
    expect(await found('kept')).toEqual([0]);
  });

  it.each([
    ['is gone', (path: string) => rm(path, { force: true })],
    [
      'is damaged',
      async (path: string) => {
        const bytes = await readFile(path);
        await writeFile(path, bytes.fill(0x5a, 100, 9000));
      },
    ],
    ['is something else', (path: string) => writeFile(path, 'x'.repeat(10_000))],
  ])('makes an index that %s anew', async (_, harm) => {
    expect(await found('মন্ত্রী')).toHaveLength(1);
    for (const mode of ['read', 'write'] as const) {
      await test.reopen(mode);
      await test.desk.close();
      await harm(indexFile(test));
      await test.reopen(mode);
      expect(await found('মন্ত্রী')).toHaveLength(1);
    }
  });
});
