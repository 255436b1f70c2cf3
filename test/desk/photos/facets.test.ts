import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FacetName } from '../../../src/contract/facets.ts';
import type { EventId, PhotoId } from '../../../src/model/ids.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let photos: PhotoId[];
let event: EventId;

beforeAll(async () => {
  test = await openTestDesk();
  const article = await test.article('a.txt', { 'a.jpg': 'হ্যানয়ে স্বাক্ষর', 'b.jpg': 'Mr Rahim Uddin signs the treaty' });
  await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg', 'd.jpg')], [article], { eventName: 'Convention' });
  event = (await test.call('events.list', {})).events[0]!.id;
  photos = (await test.call('photos.rows', {})).rows.map(({ photo }) => photo);
  await test.call('events.edit', { event, set: { languages: ['bn', 'vi'], places: { vi: 'Hà Nội' } } });
  const person = async (...vi: string[]) => (await test.call('speakers.add', { names: { vi } })).speaker;
  // One name begins as the other, and may be short for it: who asks for one finds both.
  const [luong, longer] = [await person('Lương Tam'), await person('Lương Tam Quang')];
  const edits = [
    {
      people: [{ speaker: luong }],
      rating: 5,
      label: 'Đỏ',
      pick: 'picked',
      city: 'Hà Nội',
      dateCreated: '2025-10-26T09:30:00',
    },
    {
      people: [{ speaker: longer }],
      rating: 3,
      label: 'đỏ',
      city: 'Ha Noi Opera "House"',
      dateCreated: '2025-10-26T21:00:00',
    },
    {
      people: [{ speaker: luong }, { speaker: longer }],
      rating: -1,
      pick: 'rejected',
      dateCreated: '2025-10-27T00:00:00',
    },
    { 'captions.vi.text': 'Ký kết', personInImage: ['Lương Tam Quang'], city: '—' },
  ];
  for (const [at, set] of edits.entries()) await test.call('photos.edit', { photo: photos[at]!, set });
  const { captions } = await test.call('photos.show', { photo: photos[3]! });
  const statuses = Object.keys(captions).map((language) => [`captions.${language}.status`, 'checked'] as const);
  await test.call('photos.edit', { photo: photos[3]!, set: Object.fromEntries(statuses) });
  await test.import([await test.card('e.jpg')], [], { eventName: 'Press conference' });
});
afterAll(() => test.close());

interface Asked {
  readonly event?: EventId;
  readonly query?: string;
}
const facets = (asked: Asked) => test.call('photos.facets', asked);
const values = async (facet: FacetName, asked: Asked = {}) =>
  (await facets(asked)).facets.find((one) => one.facet === facet)?.values.map(({ value, found }) => [value, found]);

it.each<[string, () => Asked]>([
  ['the whole catalogue', () => ({})],
  ['one press event', () => ({ event })],
  ['what words find', () => ({ query: 'hanoi' })],
  ['alternatives', () => ({ query: 'rating:5 OR is:rejected OR missing:captured' })],
  ['nothing', () => ({ query: 'label:blue' })],
])('in %s, each number is what its query finds beside what is asked', async (_what, asked) => {
  const input = asked();
  const answer = await facets(input);
  const total = async (query: string) => (await test.call('photos.rows', { ...input, query, limit: 1 })).total;
  expect(answer.total).toBe(await total(input.query ?? ''));
  for (const { facet, values: all } of answer.facets) {
    for (const { query, found } of all) {
      const both = input.query ? `(${input.query}) ${query}` : query;
      expect([facet, query, found]).toEqual([facet, query, await total(both)]);
    }
  }
});

it('counts who, where, when, what is missing, how it is rated, labelled, chosen and to be looked at', async () => {
  const asked = { event };
  expect((await values('speaker', asked))?.map(([, found]) => found)).toEqual([4, 4]);
  expect(await values('place', asked)).toEqual([
    ['Hà Nội', 4],
    ['Ha Noi Opera "House"', 1],
  ]);
  expect(await values('date', asked)).toEqual([
    ['2025-10-26', 2],
    ['2025-10-27', 1],
  ]);
  expect(await values('missing', asked)).toEqual([
    ['bn', 3],
    ['vi', 3],
  ]);
  expect(await values('status', asked)).toEqual([
    ['picked', 1],
    ['rejected', 1],
    ['undecided', 2],
    ['checked', 1],
    ['draft', 3],
  ]);
  expect(await values('rating', asked)).toEqual([
    ['5', 1],
    ['3', 1],
    ['-1', 1],
    ['none', 1],
  ]);
  expect(await values('label', asked)).toEqual([['Đỏ', 2]]);
  expect(await values('event')).toEqual([[event, 4], expect.anything()]);
  expect(await values('event', asked)).toBeUndefined();
});

it('follows an edit, a removal and their undoing', async () => {
  const asked = { event, query: 'is:picked' };
  await test.call('photos.edit', { photo: photos[1]!, set: { pick: 'picked' } });
  expect(await values('label', asked)).toEqual([['Đỏ', 2]]);
  await test.call('photos.remove', { photos: [photos[0]!] });
  expect(await values('label', asked)).toEqual([['Đỏ', 1]]);
  await test.call('history.undo', {});
  expect(await values('rating', asked)).toEqual([
    ['5', 1],
    ['3', 1],
  ]);
  const order = async (query?: string) => (await test.call('photos.rows', { event, ...(query && { query }) })).rows;
  expect((await order('date:2025')).map(({ photo }) => photo)).toEqual(
    (await order()).map(({ photo }) => photo).filter((photo) => photo !== photos[3]),
  );
});

it('refuses a query that cannot be understood, with its place', async () => {
  expect(await test.fault('photos.facets', { query: 'speeker:a' })).toMatchObject({
    code: 'query/invalid',
    detail: { from: 0, to: 7 },
  });
});
