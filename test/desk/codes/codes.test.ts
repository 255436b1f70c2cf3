import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});
afterEach(() => test.close());

const rows = [{ comment: '// people' }, { code: 'wc8', texts: ['John Brandolino', 'Spokesman'] }];

it('a list is kept under its name, replaced by the next of that name, removed and brought back', async () => {
  expect(await test.call('codes.import', { name: ' people ', rows })).toMatchObject({ codes: 1 });
  const { list } = await test.call('codes.import', { name: 'people', rows: [...rows, { code: 'x', texts: ['X'] }] });
  expect((await test.call('codes.list', {})).lists).toMatchObject([
    { id: list, name: 'people', rows: [{}, {}, { code: 'x' }] },
  ]);
  await test.call('codes.remove', { list });
  expect((await test.fault('codes.remove', { list })).code).toBe('codes/not-found');
  expect((await test.call('history.list', {})).undo[0]).toMatchObject({
    kind: 'codes-remove',
    names: { und: 'people' },
  });
  await test.call('history.undo', {});
  await test.reopen('write');
  expect((await test.call('codes.list', {})).lists).toMatchObject([{ name: 'people', rows: [{}, {}, { code: 'x' }] }]);
});

it('codes are expanded by the lists and by people, with the title of the day of the photo', async () => {
  await test.call('codes.import', { name: 'people', rows });
  await test.call('speakers.add', {
    names: { vi: ['Lương Tam Quang'], bn: ['লুওং তাম কুয়াং'] },
    titles: [
      { text: { vi: 'Thứ trưởng' }, to: '2024-06-05' },
      { text: { vi: 'Bộ trưởng' }, from: '2024-06-06' },
    ],
    rank: { vi: 'Đại tướng' },
    short: { vi: 'ông Quang' },
    code: 'pres',
  });
  await test.import([await test.card('a.jpg')]);
  const [photo] = (await test.call('photos.list', {})).photos;
  await test.call('photos.edit', { photo: photo!.photo, set: { dateCreated: '2023-03-01' } });
  const text = '=wc8#2= =wc8=, =pres#vi.full=, =pres#vi.short=, =pres=, =prez=';
  const expand = (more: object = {}) => test.call('codes.expand', { text, language: 'bn', ...more });
  expect((await expand({ photo: photo!.photo })).text).toBe(
    'Spokesman John Brandolino, Thứ trưởng Đại tướng Lương Tam Quang, ông Quang, লুওং তাম কুয়াং, =prez=',
  );
  expect(await expand()).toMatchObject({
    text: expect.stringContaining('Bộ trưởng Đại tướng') as string,
    unknown: [{ code: 'prez', suggestion: 'pres' }],
  });
  expect((await expand({ delimiter: '\\' })).text).toBe(text);
  expect((await test.fault('codes.expand', { text, language: 'bn', delimiter: 'ab' })).code).toBe('input/invalid');
});

it('a person has one code, and nobody else has it', async () => {
  const { speaker } = await test.call('speakers.add', {
    names: { en: ['Karim'] },
    code: 'k',
    misspellings: ['Kareem '],
  });
  expect(await test.fault('speakers.add', { names: { en: ['Rahim'] }, code: 'k' })).toMatchObject({
    code: 'speaker/invalid',
    detail: { reason: 'code-taken', name: 'Karim', speaker },
  });
  await test.call('speakers.edit', { speaker, set: { note: 'x' } });
  const person = async () => (await test.call('speakers.list', {})).speakers.find(({ id }) => id === speaker);
  expect(await person()).toMatchObject({ code: 'k', misspellings: ['Kareem'], note: 'x' });
  await test.call('speakers.edit', { speaker, set: { code: '', misspellings: [] } });
  expect((await person())?.code).toBeUndefined();
  await test.call('speakers.add', { names: { en: ['Rahim'] }, code: 'k' });
});

it('further fields of a person outlive an import that does not name them, and a merge', async () => {
  const { speaker } = await test.call('speakers.add', {
    names: { en: ['Karim'] },
    code: 'k',
    sort: { en: 'Karim, A.' },
    rank: { en: 'General' },
  });
  await test.call('speakers.import', {
    speakers: [{ id: speaker, names: { en: ['Karim', 'Kareem'] }, short: { en: 'K.' } }],
  });
  const other = await test.call('speakers.add', {
    names: { bn: ['করিম'] },
    honorific: { bn: 'জনাব' },
    short: { en: 'Other', bn: 'করিম' },
  });
  await test.call('speakers.merge', { from: speaker, into: other.speaker });
  expect((await test.call('speakers.list', {})).speakers).toMatchObject([
    {
      id: other.speaker,
      code: 'k',
      sort: { en: 'Karim, A.' },
      rank: { en: 'General' },
      honorific: { bn: 'জনাব' },
      short: { en: 'Other', bn: 'করিম' },
    },
  ]);
});

it('codes and people are found by what is typed, people by any spelling', async () => {
  await test.call('codes.import', { name: 'people', rows });
  const { speaker } = await test.call('speakers.add', {
    names: { vi: ['Lương Tam Quang'], bn: ['লুওং তাম কুয়াং'] },
  });
  const find = async (typed: string, language = 'bn', limit?: number) =>
    (await test.call('codes.find', { typed, language, ...(limit && { limit }) })).candidates;
  expect(await find('wc')).toEqual([{ code: 'wc8', words: 'John Brandolino', more: 'Spokesman', list: 'people' }]);
  expect(await find('luong tam quang')).toEqual([{ words: 'লুওং তাম কুয়াং', speaker }]);
  expect(await find('', 'vi', 1)).toHaveLength(1);
  expect((await test.fault('codes.find', { typed: '', language: 'no language' })).code).toBe('input/invalid');
});
