import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventView } from '../../../src/contract/views.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let event: EventView;

beforeEach(async () => {
  test = await openTestDesk();
  await test.import([await test.card('a.jpg', 'b.jpg')], [], { eventName: 'Signing' });
  event = await newest();
});

afterEach(() => test.close());

const newest = async (): Promise<EventView> => (await test.call('events.list', {})).events[0]!;
const edit = (set: object) => test.call('events.edit', { event: event.id, set });

describe('an edit of a press event', () => {
  it('changes what it names and keeps the rest, over a restart too', async () => {
    await edit({
      names: { vi: 'Lễ ký', und: '' },
      places: { en: 'Hanoi' },
      date: '2025-10-25',
      dateEnd: '2025-10-26',
      contact: 'press@example.org',
    });
    await edit({ names: { EN: 'Signing' }, dateEnd: null });
    await test.reopen();
    expect(await newest()).toMatchObject({
      names: { vi: 'Lễ ký', en: 'Signing' },
      places: { en: 'Hanoi' },
      date: '2025-10-25',
      contact: 'press@example.org',
    });
    expect(await newest()).not.toHaveProperty('dateEnd');
    expect((await newest()).names).not.toHaveProperty('und');
  });

  it('takes an embargo only as a moment with its offset', async () => {
    for (const embargo of [
      '2025-10-26',
      '2025-10-26T18:00',
      '2025-10-26+07:00',
      '2025-02-31T18:00:00Z',
      'tomorrow +07:00',
    ]) {
      const fault = await test.fault('events.edit', { event: event.id, set: { embargo, contact: 'never kept' } });
      expect(fault, embargo).toMatchObject({ code: 'input/invalid', detail: { field: 'embargo' } });
    }
    expect(await newest()).toMatchObject({ revision: event.revision });
    await edit({ embargo: '2025-10-26T18:00:00+07:00' });
    expect((await newest()).embargo).toBe('2025-10-26T18:00:00+07:00');
    await edit({ embargo: null });
    expect(await newest()).not.toHaveProperty('embargo');
  });

  it('keeps languages under their canonical tags, each once, and refuses what is no language or no day', async () => {
    await edit({ languages: ['bn', 'VI', 'vi', 'zh-hant'] });
    expect((await newest()).languages).toEqual(['bn', 'vi', 'zh-Hant']);
    for (const set of [
      { languages: ['not a tag'] },
      { names: { 'x y': 'A' } },
      { date: '2025-02-30' },
      { date: '26.10.2025' },
    ]) {
      expect((await test.fault('events.edit', { event: event.id, set })).code).toBe('input/invalid');
    }
  });

  it('is refused on an old revision, with both', async () => {
    await edit({ contact: 'first' });
    const stale = await test.fault('events.edit', {
      event: event.id,
      revision: event.revision,
      set: { contact: 'second' },
    });
    expect(stale).toMatchObject({
      code: 'event/stale',
      detail: { current: { contact: 'first' }, yours: { contact: 'second' } },
    });
  });

  it('lets photos inherit its values with source `event`, unless they have their own', async () => {
    const [a, b] = (await test.call('photos.list', {})).photos;
    await edit({ values: { creditLine: 'Ministry', city: 'Hanoi' } });
    await test.call('photos.edit', { photo: b!.photo, set: { creditLine: 'Lan' } });
    const [first, second] = (await test.call('photos.list', {})).photos.map(({ values }) => values);
    expect(first).toMatchObject({ creditLine: { value: 'Ministry', source: 'event' }, city: { source: 'event' } });
    expect(second).toMatchObject({
      creditLine: { value: 'Lan', source: 'person' },
      city: { value: 'Hanoi', source: 'event' },
    });
    expect(await newest()).toMatchObject({ withoutCredit: 0, photos: 2 });
    await edit({ values: { creditLine: null } });
    expect(await newest()).toMatchObject({ withoutCredit: 1 });
    expect((await test.call('photos.show', { photo: a!.photo })).values).not.toHaveProperty('creditLine');
    expect((await test.fault('events.edit', { event: event.id, set: { values: { colour: 'red' } } })).code).toBe(
      'input/invalid',
    );
  });

  it('counts captions by language', async () => {
    const [a] = (await test.call('photos.list', {})).photos;
    await edit({ languages: ['bn', 'vi'] });
    await test.call('photos.edit', { photo: a!.photo, set: { 'captions.vi.text': 'Lễ ký' } });
    expect((await newest()).captioned).toEqual({ bn: 0, vi: 1 });
  });
});

describe('removing', () => {
  it('takes an event and its photos out of the catalogue, and touches no original', async () => {
    expect((await test.call('events.remove', { event: event.id })).photos).toBe(2);
    expect((await test.call('photos.rows', {})).total).toBe(0);
    await access(join(test.folder, 'card', 'a.jpg'));
    expect((await test.fault('events.remove', { event: event.id })).code).toBe('event/not-found');
    expect((await test.fault('photos.rows', { event: event.id })).code).toBe('event/not-found');
  });

  it('takes photos out once however often they are named, and whom only they named', async () => {
    await test.import([await test.card('c.jpg')], [await test.article('a.txt', { 'c.jpg': 'Mr Rahim Uddin signs.' })], {
      event: event.id,
    });
    const photo = (await test.call('photos.list', {})).photos.find(({ file }) => file.name === 'c.jpg')!.photo;
    expect((await newest()).suggestions).toHaveLength(1);
    expect((await test.call('photos.remove', { photos: [photo, photo] })).photos).toBe(1);
    expect((await newest()).suggestions).toEqual([]);
    expect((await test.fault('photos.remove', { photos: [photo] })).code).toBe('photo/not-found');
  });
});
