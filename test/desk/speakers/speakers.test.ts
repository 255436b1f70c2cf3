import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpeakerId } from '../../../src/model/ids.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});

afterEach(() => test.close());

const add = async (name: string, more: object = {}): Promise<SpeakerId> =>
  (await test.call('speakers.add', { names: { en: [name] }, ...more })).speaker;
const speakers = async () => (await test.call('speakers.list', {})).speakers;

describe('the registry of speakers', () => {
  it('keeps names without blanks and repeats, under canonical language tags, and refuses a speaker without any', async () => {
    await test.call('speakers.add', {
      names: { BN: [' লুওং ট্যাম কোয়াং ', 'লুওং ট্যাম কোয়াং', ''], vi: ['Lương Tam Quang'] },
    });
    expect(await speakers()).toMatchObject([
      { revision: 1, names: { bn: ['লুওং ট্যাম কোয়াং'], vi: ['Lương Tam Quang'] }, photos: 0 },
    ]);
    expect((await test.fault('speakers.add', { names: { en: [' '] } })).code).toBe('speaker/invalid');
    expect((await test.fault('speakers.add', { names: { 'no tag': ['A'] } })).code).toBe('speaker/invalid');
  });

  it('changes only what is set, and answers a stale edit with both', async () => {
    const speaker = await add('Rahim Uddin', {
      note: 'spells it so himself',
      identifiers: ['http://www.wikidata.org/entity/Q1'],
    });
    const edited = await test.call('speakers.edit', {
      speaker,
      revision: 1,
      set: { names: { en: ['Rahim Uddin', 'R. Uddin'] } },
    });
    expect(edited.revision).toBe(2);
    const stale = await test.fault('speakers.edit', { speaker, revision: 1, set: { names: { en: ['Karim'] } } });
    expect(stale).toMatchObject({
      code: 'speaker/stale',
      detail: { current: { names: { en: ['Rahim Uddin', 'R. Uddin'] } }, yours: { names: { en: ['Karim'] } } },
    });
    await test.reopen();
    expect(await speakers()).toMatchObject([
      { revision: 2, note: 'spells it so himself', names: { en: ['Rahim Uddin', 'R. Uddin'] } },
    ]);
  });

  it('merges two people: all names, titles and notes, and everyone else stays where they stood', async () => {
    const card = await test.card('a.jpg', 'b.jpg');
    await test.import([card]);
    const [from, into, other] = [
      await add('Lung Tam Quang', { note: 'second', titles: [{ text: { en: 'General' } }] }),
      await add('Luong Tam Quang', {
        note: 'first',
        titles: [{ text: { en: 'General' } }, { text: { en: 'Minister' } }],
      }),
      await add('Rahim Uddin'),
    ];
    const [a, b] = (await test.call('photos.list', {})).photos;
    await test.call('photos.edit', {
      photo: a!.photo,
      set: { people: [{ speaker: other }, { speaker: from, role: 'signing' }, { speaker: into }] },
    });
    await test.call('photos.edit', { photo: b!.photo, set: { people: [{ speaker: from }, { speaker: other }] } });
    expect((await test.call('speakers.merge', { from, into })).photos).toBe(2);
    const people = (await test.call('photos.list', {})).photos.map((photo) => photo.people);
    expect(people).toMatchObject([
      [{ speaker: other }, { speaker: into, role: 'signing' }],
      [{ speaker: into }, { speaker: other }],
    ]);
    expect((await speakers()).find(({ id }) => id === into)).toMatchObject({
      names: { en: ['Luong Tam Quang', 'Lung Tam Quang'] },
      titles: [{ text: { en: 'General' } }, { text: { en: 'Minister' } }],
      note: 'first\nsecond',
      photos: 2,
    });
    expect((await speakers()).map(({ id }) => id)).not.toContain(from);
    expect((await test.fault('speakers.merge', { from: into, into })).code).toBe('speaker/invalid');
  });

  it('gives one identifier to one person alone', async () => {
    const [one, two] = ['http://www.wikidata.org/entity/Q1', 'https://www.wikidata.org/entity/Q1/'];
    const rahim = await add('Rahim Uddin', { identifiers: [one, ` ${two} `, ''] });
    expect((await speakers())[0]?.identifiers).toEqual([one]);
    const taken = {
      code: 'speaker/invalid',
      detail: { reason: 'identifier-taken', name: 'Rahim Uddin', speaker: rahim },
    };
    expect(await test.fault('speakers.add', { names: { en: ['Karim'] }, identifiers: [two] })).toMatchObject(taken);
    const karim = await add('Karim');
    expect(await test.fault('speakers.edit', { speaker: karim, set: { identifiers: [two] } })).toMatchObject(taken);
    await test.call('speakers.edit', { speaker: rahim, set: { identifiers: [two] } });
    const rows = ['A', 'B'].map((name) => ({ names: { en: [name] }, identifiers: ['urn:x:7'] }));
    expect(await test.fault('speakers.import', { speakers: rows })).toMatchObject({
      code: 'speaker/invalid',
      detail: { reason: 'identifier-taken', row: 2, name: 'A' },
    });
    const swapped = [rahim, karim].map((id, index) => ({
      id,
      names: { en: [`N${index}`] },
      identifiers: [[], [two]][index],
    }));
    expect(await test.call('speakers.import', { speakers: swapped })).toMatchObject({ updated: 2 });
    expect(await speakers()).toHaveLength(2);
    await test.call('speakers.merge', { from: rahim, into: karim });
    expect((await speakers())[0]?.identifiers).toEqual([two]);
  });

  it('lets a merged speaker’s open suggestions mean the one who stays', async () => {
    const [from, into] = [await add('Lung Tam Quang'), await add('Luong Tam Quang')];
    await test.import(
      [await test.card('a.jpg')],
      [await test.article('a.txt', { 'a.jpg': 'General Lung Tam Quang signs.' })],
    );
    await test.call('speakers.merge', { from, into });
    const [event] = (await test.call('events.list', {})).events;
    expect(event?.suggestions).toMatchObject([{ speaker: into }]);
    expect((await test.call('photos.list', {})).photos[0]?.suggestions).toMatchObject([{ speaker: into }]);
  });

  it('does not let go of someone who is tagged', async () => {
    await test.import([await test.card('a.jpg')]);
    const speaker = await add('Rahim Uddin');
    const [photo] = (await test.call('photos.list', {})).photos;
    await test.call('photos.edit', { photo: photo!.photo, set: { people: [{ speaker }] } });
    expect(await test.fault('speakers.remove', { speaker })).toMatchObject({
      code: 'speaker/in-use',
      detail: { photos: 1 },
    });
    await test.call('photos.edit', { photo: photo!.photo, set: { people: [] } });
    await test.call('speakers.remove', { speaker });
    expect(await speakers()).toEqual([]);
    expect((await test.fault('speakers.remove', { speaker })).code).toBe('speaker/not-found');
  });

  it('imports all or none, and says which row is wrong', async () => {
    const good = { names: { en: ['Rahim Uddin'] } };
    const refused = await test.fault('speakers.import', { speakers: [good, { names: { en: [' '] } }, good] });
    expect(refused).toMatchObject({ code: 'speaker/invalid', detail: { row: 2 } });
    const twice = await test.fault('speakers.import', {
      speakers: [
        { id: 'q1', ...good },
        { id: 'Q1', ...good },
      ],
    });
    expect(twice).toMatchObject({ code: 'speaker/invalid', detail: { row: 2 } });
    expect(await speakers()).toEqual([]);
  });

  it('replaces speakers whose id it knows, and keeps other programs’ ids apart in any script', async () => {
    const rows = ['Q42', 'রহিম', 'করিম', 'a b', 'a_b'].map((id) => ({ id, names: { en: [`Name of ${id}`] } }));
    expect(await test.call('speakers.import', { speakers: rows })).toMatchObject({ added: 5, updated: 0 });
    expect(await test.call('speakers.import', { speakers: rows })).toMatchObject({ added: 0, updated: 5 });
    expect(await speakers()).toHaveLength(5);
  });
});
