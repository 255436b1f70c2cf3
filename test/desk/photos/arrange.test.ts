import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhotoBrief } from '../../../src/catalogue/catalogue-port.ts';
import { arrange, timesUnder } from '../../../src/desk/photos/arrange.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

const brief = (id: string, captured: string): PhotoBrief => ({ id, captured }) as PhotoBrief;

describe('photos in groups', () => {
  it('come by the time they were taken in each, and without a time last', () => {
    const briefs = [brief('d', ''), brief('c', '2025-10-26T15:00:00'), brief('b', '2025-10-26T14:30:00+07:00')];
    expect(arrange(briefs, () => ({ key: 'x' }), 'en').photos).toEqual(['b', 'c', 'd']);
  });

  it('are under days where there are some, else under hours', () => {
    const one = [brief('a', '2025-10-26T14:30:00'), brief('b', '2025-10-26T15:00:00'), brief('c', '')];
    expect(arrange(one, timesUnder(one), 'en').groups).toEqual([
      { key: '2025-10-26T14', photos: 1 },
      { key: '2025-10-26T15', photos: 1 },
      { key: '', photos: 1 },
    ]);
    const more = [...one, brief('e', '2025-10-25')];
    expect(arrange(more, timesUnder(more), 'en').groups.map(({ key }) => key)).toEqual([
      '2025-10-25',
      '2025-10-26',
      '',
    ]);
  });

  it('stand in the alphabet of the language that their names are shown in', () => {
    const names: Record<string, Record<string, string>> = { 1: { vi: 'Đặng' }, 2: { vi: 'Dương' }, 3: { vi: 'Em' } };
    const briefs = ['3', '1', '2'].map((id) => brief(id, ''));
    const arranged = arrange(briefs, ({ id }) => ({ key: id, names: names[id] }), 'vi');
    expect(arranged.groups.map(({ key }) => key)).toEqual(['2', '1', '3']);
  });
});

describe('rows of arranged photos', () => {
  let test: TestDesk;

  beforeAll(async () => {
    test = await openTestDesk();
    await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg')]);
  });
  afterAll(() => test.close());

  const rows = (by: 'place' | 'speaker' | 'time', more = {}) =>
    test.call('photos.rows', { arrange: by, language: 'en', ...more });
  const names = async (by: 'place' | 'speaker' | 'time') => (await rows(by)).rows.map(({ name }) => name);

  it('are under the first person from the left, and move with an edit, which the order tells', async () => {
    const photos = (await test.call('photos.rows', {})).rows.map(({ photo }) => photo);
    const zia = (await test.call('speakers.add', { names: { en: ['Zia'] } })).speaker;
    const ali = (await test.call('speakers.add', { names: { en: ['Ali'] } })).speaker;
    const before = await rows('speaker');
    expect(before.groups).toEqual([{ key: '', photos: 3 }]);
    await test.call('photos.edit', { photo: photos[2]!, set: { people: [{ speaker: ali }, { speaker: zia }] } });
    await test.call('photos.edit', { photo: photos[1]!, set: { people: [{ speaker: zia }] } });
    const after = await rows('speaker');
    expect(after.groups).toMatchObject([
      { key: ali, names: { en: 'Ali' }, photos: 1 },
      { key: zia, photos: 1 },
      { key: '', photos: 1 },
    ]);
    expect(await names('speaker')).toEqual(['c.jpg', 'b.jpg', 'a.jpg']);
    expect(after.order).not.toBe(before.order);
    expect((await rows('speaker')).order).toBe(after.order);
  });

  it('are all told of in the same order by their ids, with when they were taken', async () => {
    for (const more of [{}, { arrange: 'speaker', language: 'en' }, { query: 'file:jpg' }] as const) {
      const { rows: all, order } = await test.call('photos.rows', more);
      const told = await test.call('photos.order', more);
      expect(told.photos).toEqual(all.map(({ photo }) => photo));
      expect(told.order).toBe(order);
    }
    expect((await test.call('photos.order', { query: 'file:none' })).photos).toEqual([]);
    expect((await test.fault('photos.order', { query: 'speeker:x' })).code).toBe('query/invalid');
  });

  it('are under their own place or that of their event, after a restart too', async () => {
    const [photo] = (await test.call('photos.rows', {})).rows;
    await test.call('events.edit', { event: photo!.event, set: { places: { en: 'Hanoi', vi: 'Hà Nội' } } });
    await test.call('photos.edit', { photo: photo!.photo, set: { city: 'Dhaka', sublocation: 'Sadarghat' } });
    await test.reopen();
    expect((await rows('place')).groups).toMatchObject([
      { key: photo!.event, names: { en: 'Hanoi', vi: 'Hà Nội' }, photos: 2 },
      { key: 'Sadarghat, Dhaka', photos: 1 },
    ]);
  });

  it('come page by page, the groups with the first, of those alone that a query finds', async () => {
    const page = await rows('speaker', { offset: 1, limit: 1 });
    expect(page).toMatchObject({ total: 3, rows: [{ name: 'b.jpg' }] });
    expect(page.groups).toBeUndefined();
    expect(await rows('speaker', { query: 'file:c' })).toMatchObject({ total: 1, groups: [{ photos: 1 }] });
  });
});
