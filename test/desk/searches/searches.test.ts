import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeAll(async () => {
  test = await openTestDesk();
  const article = await test.article('a.txt', { 'a.jpg': 'হ্যানয়ে স্বাক্ষর অনুষ্ঠান' });
  await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg')], [article]);
});
afterEach(async () => {
  const { searches } = await test.call('searches.list', {});
  for (const { id } of searches) await test.call('searches.remove', { search: id });
});
afterAll(() => test.close());

const list = async () => (await test.call('searches.list', {})).searches.map(({ name, found }) => [name, found]);

it('are saved, renamed and removed, each with its count and an undo, and are there after reopening', async () => {
  const { search } = await test.call('searches.save', { name: ' To caption ', query: ' missing:caption.bn ' });
  await test.call('searches.save', { name: 'Signing', query: 'স্বাক্ষর OR treaty' });
  expect(await list()).toEqual([
    ['Signing', 1],
    ['To caption', 2],
  ]);
  await test.call('searches.rename', { search, name: 'No Bengali' });
  await test.call('searches.remove', { search });
  expect(await list()).toEqual([['Signing', 1]]);
  const kinds = (await test.call('history.list', {})).undo.map(({ kind, names }) => [kind, names?.und]);
  expect(kinds.slice(0, 2)).toEqual([
    ['search-remove', 'No Bengali'],
    ['search-rename', undefined],
  ]);
  await test.call('history.undo', {});
  await test.call('history.undo', {});
  await test.reopen();
  expect((await test.call('searches.list', {})).searches).toMatchObject([
    { name: 'Signing' },
    { id: search, name: 'To caption', query: 'missing:caption.bn', found: 2 },
  ]);
  await test.call('history.redo', {});
  expect(await list()).toEqual([
    ['No Bengali', 2],
    ['Signing', 1],
  ]);
});

it('of a press event are ready-made for each of its languages, and for warnings', async () => {
  const [event] = (await test.call('events.list', {})).events;
  await test.call('events.edit', { event: event!.id, set: { languages: ['bn', 'vi'] } });
  expect((await test.call('searches.list', { event: event!.id })).readyMade).toEqual([
    { kind: 'missing-caption', language: 'bn', query: 'missing:caption.bn', found: 2 },
    { kind: 'missing-caption', language: 'vi', query: 'missing:caption.vi', found: 3 },
    { kind: 'warnings', query: 'has:warnings', found: 0 },
  ]);
});

it('are refused without a name, with one that another has, and where they look for nothing or cannot be understood', async () => {
  const { search, revision } = await test.call('searches.save', { name: 'Hà Nội', query: 'hanoi' });
  const [newest] = (await test.call('history.list', {})).undo;
  const fault = async (input: Parameters<typeof test.call<'searches.save'>>[1]) =>
    (await test.fault('searches.save', input)).code;
  expect(await fault({ name: ' ', query: 'a' })).toBe('search/invalid');
  expect(await fault({ name: 'B', query: ' ' })).toBe('search/invalid');
  expect(await fault({ name: 'B', query: 'speeker:a' })).toBe('query/invalid');
  expect(await fault({ name: 'hà nội', query: 'b' })).toBe('search/name-taken');
  expect(await fault({ search, revision: revision + 1, name: 'C', query: 'b' })).toBe('search/stale');
  expect((await test.fault('searches.rename', { search: 'search-none', name: 'A' })).code).toBe('search/not-found');
  expect((await test.call('history.list', {})).undo[0]).toEqual(newest);
  // Its own name, written otherwise, is no other one.
  await test.call('searches.rename', { search, name: 'HÀ NỘI' });
  expect(await list()).toEqual([['HÀ NỘI', 0]]);
});

it('count what is found now, in the press event that is asked for or that they belong to', async () => {
  const [first] = (await test.call('events.list', {})).events;
  await test.import([await test.card('d.jpg')], [], { eventName: 'Press conference' });
  const event = (await test.call('events.list', {})).events.find(({ id }) => id !== first!.id)!.id;
  await test.call('searches.save', { name: 'All', query: 'missing:caption.bn' });
  await test.call('searches.save', { name: 'First', query: 'missing:caption.bn', event: first!.id });
  const counts = async (input: { event?: typeof event }) =>
    (await test.call('searches.list', input)).searches.map(({ found }) => found);
  expect(await counts({})).toEqual([3, 2]);
  expect(await counts({ event })).toEqual([1, 2]);
  const [photo] = (await test.call('photos.rows', { event, query: 'file:d' })).rows;
  await test.call('photos.edit', { photo: photo!.photo, set: { 'captions.bn.text': 'মন্ত্রী' } });
  expect(await counts({ event })).toEqual([0, 2]);
});
