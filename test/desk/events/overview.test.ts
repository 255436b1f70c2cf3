import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});

afterEach(() => test.close());

describe('an event in numbers', () => {
  it('counts captions, hours, people and what is missing, and its queries find as many', async () => {
    await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg')], []);
    const [event] = (await test.call('events.list', {})).events;
    const { photos } = await test.call('photos.list', {});
    const [a, b] = photos.map(({ photo }) => photo);
    const { speaker: quang } = await test.call('speakers.add', { names: { vi: ['Lương Tam Quang'] } });
    const { speaker: pham } = await test.call('speakers.add', { names: { vi: ['Phạm Thế Tùng'] } });
    await test.call('events.edit', { event: event!.id, set: { languages: ['vi', 'bn'] } });
    await test.call('photos.edit', {
      photo: a!,
      set: {
        'captions.vi.text': 'Lễ ký',
        people: [{ speaker: quang }, { speaker: pham }],
        dateCreated: '2025-10-25T14:03:00+07:00',
        creditLine: 'TTXVN',
      },
    });
    await test.call('photos.edit', {
      photo: b!,
      set: { people: [{ speaker: quang }], dateCreated: '2025-10-25T16:59:59' },
    });
    expect(await test.call('events.overview', { event: event!.id })).toEqual({
      photos: 3,
      captioned: [
        { language: 'vi', photos: 1 },
        { language: 'bn', photos: 0 },
      ],
      hours: [
        { hour: '2025-10-25T14', photos: 1 },
        { hour: '2025-10-25T16', photos: 1 },
      ],
      undated: 1,
      people: [
        { speaker: quang, name: 'Lương Tam Quang', photos: 2 },
        { speaker: pham, name: 'Phạm Thế Tùng', photos: 1 },
      ],
      morePeople: 0,
      withoutPeople: 1,
      withoutCredit: 2,
    });
    const found = async (query: string) =>
      (await test.call('photos.rows', { event: event!.id, query, limit: 1 })).total;
    expect(
      await Promise.all(
        [
          'missing:caption.vi',
          'missing:caption.bn',
          'date:2025-10-25T14',
          'date:2025-10-25',
          'speaker:"Lương Tam Quang"',
          'missing:people',
          'missing:creditLine',
        ].map(found),
      ),
    ).toEqual([2, 3, 1, 2, 2, 1, 2]);
  });

  it('of an event that is gone is a fault', async () => {
    expect((await test.fault('events.overview', { event: 'event-none' })).code).toBe('event/not-found');
  });
});
