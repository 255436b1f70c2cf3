import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventView, PhotoView } from '../../../src/contract/views.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});

afterEach(() => test.close());

const event = async (): Promise<EventView> => (await test.call('events.list', {})).events[0]!;
const photos = async (): Promise<PhotoView[]> => (await test.call('photos.list', {})).photos;
const photoNamed = async (name: string): Promise<PhotoView> => (await photos()).find(({ file }) => file.name === name)!;
const chips = async (name: string): Promise<string[]> => (await photoNamed(name)).suggestions.map(({ text }) => text);
const keys = async (): Promise<string[]> => (await event()).suggestions.map(({ key }) => key);

/** Imports photos with these captions into the one event. */
async function importCaptions(captions: Readonly<Record<string, string>>, text = '', name = 'article.txt') {
  const card = await test.card(...Object.keys(captions));
  const path = await test.article(name, captions, text);
  return test.import([card], [path], { eventName: 'Signing' });
}

const quang = {
  'a.jpg': 'General Luong Tam Quang signs the agreement in Hanoi.',
  'b.jpg': 'General Lung Tam Quang shakes hands with the guests.',
  'c.jpg': 'The flags of both countries in the hall of the ministry.',
};

describe('accepting a suggested person', () => {
  it('makes one speaker of several spellings, each recorded in its language, and keeps the titles', async () => {
    await importCaptions({ ...quang, 'd.jpg': 'Bộ trưởng Lương Tam Quang phát biểu tại Hà Nội hôm nay.' });
    const [suggestion] = (await event()).suggestions;
    expect(suggestion?.photos).toHaveLength(3);
    const accepted = await test.call('suggestions.accept', { event: (await event()).id, key: suggestion!.key });
    expect(accepted.photos).toBe(3);
    const { speakers } = await test.call('speakers.list', {});
    expect(speakers).toMatchObject([
      {
        id: accepted.speaker,
        names: { en: ['Luong Tam Quang', 'Lung Tam Quang'], vi: ['Lương Tam Quang'] },
        titles: [{ text: { en: 'General', vi: 'Bộ trưởng' } }],
        photos: 3,
      },
    ]);
    expect(await keys()).toEqual([]);
    expect((await photos()).map(({ people, suggestions }) => [people.length, suggestions.length])).toEqual([
      [1, 0],
      [1, 0],
      [0, 0],
      [1, 0],
    ]);
  });

  it('tags only the photos that were chosen, and goes on offering the others as that speaker', async () => {
    await importCaptions(quang);
    const { id, suggestions } = await event();
    const [first] = suggestions;
    const { speaker } = await test.call('suggestions.accept', {
      event: id,
      key: first!.key,
      photos: [(await photoNamed('a.jpg')).photo],
    });
    expect((await photoNamed('b.jpg')).suggestions).toMatchObject([{ speaker }]);
    expect((await event()).suggestions).toMatchObject([{ speaker, photos: [(await photoNamed('b.jpg')).photo] }]);
    await test.call('suggestions.accept', { event: id, key: first!.key });
    expect((await photoNamed('b.jpg')).people).toMatchObject([{ speaker }]);
    expect((await test.call('speakers.list', {})).speakers).toHaveLength(1);
  });

  it('adds only new spellings to a known speaker, and leaves the record alone where there are none', async () => {
    const known = await test.call('speakers.add', {
      names: { en: ['Luong Tam Quang', 'L. T. Quang'] },
      titles: [{ text: { en: 'Minister of Public Security' } }],
    });
    await importCaptions({ 'a.jpg': quang['a.jpg'] });
    const { id, suggestions } = await event();
    expect(suggestions).toMatchObject([{ speaker: known.speaker }]);
    await test.call('suggestions.accept', { event: id, key: suggestions[0]!.key });
    const [before] = (await test.call('speakers.list', {})).speakers;
    expect(before).toMatchObject({ revision: 1, names: { en: ['Luong Tam Quang', 'L. T. Quang'] }, photos: 1 });
    await importCaptions({ 'b.jpg': quang['b.jpg'] }, '', 'second.txt');
    const [again] = (await event()).suggestions;
    await test.call('suggestions.accept', { event: id, key: again!.key, speaker: known.speaker });
    const [after] = (await test.call('speakers.list', {})).speakers;
    expect(after?.names.en).toEqual(['Luong Tam Quang', 'L. T. Quang', 'Lung Tam Quang']);
    expect(after?.titles).toEqual([{ text: { en: 'Minister of Public Security' } }]);
  });

  it('is refused for a suggestion that is gone and for a speaker that nobody has', async () => {
    await importCaptions(quang);
    const { id, suggestions } = await event();
    const key = suggestions[0]!.key;
    const nobody = await test.fault('suggestions.accept', { event: id, key, speaker: 'speaker-nobody' });
    expect(nobody.code).toBe('speaker/not-found');
    expect((await test.call('speakers.list', {})).speakers).toEqual([]);
    await test.call('suggestions.refuse', { event: id, key });
    expect((await test.fault('suggestions.accept', { event: id, key })).code).toBe('suggestion/not-found');
  });

  it('makes a new speaker where the suggested one has left the registry since', async () => {
    const known = await test.call('speakers.add', { names: { en: ['Luong Tam Quang'] } });
    await importCaptions(quang);
    await test.call('speakers.remove', { speaker: known.speaker });
    const { id, suggestions } = await event();
    expect(suggestions).toMatchObject([{ speaker: null }]);
    expect((await photoNamed('a.jpg')).suggestions).toMatchObject([{ speaker: null }]);
    const { speaker } = await test.call('suggestions.accept', { event: id, key: suggestions[0]!.key });
    expect(speaker).not.toBe(known.speaker);
  });
});

describe('refusing a suggested person', () => {
  it('takes away the chip of one photo alone, and not again at the next import', async () => {
    await importCaptions(quang);
    const { id, suggestions } = await event();
    const input = { event: id, key: suggestions[0]!.key, photos: [(await photoNamed('b.jpg')).photo] };
    await test.call('suggestions.refuse', input);
    expect([await chips('a.jpg'), await chips('b.jpg')]).toEqual([['Luong Tam Quang'], []]);
    await importCaptions(quang);
    expect([await chips('a.jpg'), await chips('b.jpg')]).toEqual([['Luong Tam Quang'], []]);
    expect((await event()).suggestions).toMatchObject([{ photos: [(await photoNamed('a.jpg')).photo] }]);
  });

  it('holds for every spelling, whichever of them a later text begins with', async () => {
    await importCaptions(quang);
    const { id, suggestions } = await event();
    await test.call('suggestions.refuse', { event: id, key: suggestions[0]!.key });
    await importCaptions({ 'd.jpg': 'General Lung Tam Quang leaves the hall.' }, '', 'second.txt');
    expect(await keys()).toEqual([]);
    expect((await photos()).flatMap((photo) => photo.suggestions)).toEqual([]);
  });
});

describe('a second import into the same event', () => {
  it('doubles no suggestion and keeps their keys', async () => {
    await importCaptions(quang, 'General Phan Van Giang said that the talks went well.');
    const before = await keys();
    expect(before).toHaveLength(2);
    await importCaptions({ 'e.jpg': 'General Lung Tam Quang and General Lung Tam Quang again.' }, '', 'second.txt');
    await importCaptions(quang, 'General Phan Van Giang said that the talks went well.');
    expect((await keys()).toSorted()).toEqual(before.toSorted());
  });

  it('does not ask again for those who were accepted, in captions or in running text alone', async () => {
    const text = 'General Phan Van Giang said that the talks went well.';
    await importCaptions(quang, text);
    const { id, suggestions } = await event();
    for (const { key } of suggestions) await test.call('suggestions.accept', { event: id, key });
    expect((await test.call('speakers.list', {})).speakers).toHaveLength(2);
    await importCaptions(quang, text);
    expect(await keys()).toEqual([]);
    expect((await photos()).flatMap((photo) => photo.suggestions)).toEqual([]);
  });

  it('recognises the speaker under both spellings in new photos, where a suggestion can be accepted', async () => {
    await importCaptions(quang);
    const { id, suggestions } = await event();
    const { speaker } = await test.call('suggestions.accept', { event: id, key: suggestions[0]!.key });
    await importCaptions({ 'd.jpg': 'General Lung Tam Quang leaves.' }, '', 'second.txt');
    expect((await photoNamed('d.jpg')).suggestions).toMatchObject([{ speaker }]);
    const [open] = (await event()).suggestions;
    expect(open).toMatchObject({ speaker, photos: [(await photoNamed('d.jpg')).photo] });
    await test.call('suggestions.accept', { event: id, key: open!.key });
    expect((await photoNamed('d.jpg')).people).toEqual([expect.objectContaining({ speaker })]);
    expect((await test.call('speakers.list', {})).speakers).toHaveLength(1);
  });
});

describe('a family name alone', () => {
  const captions = {
    'a.jpg': 'Minister Rahim Uddin signs the agreement in the hall.',
    'b.jpg': 'Mr Uddin speaks to the press after the ceremony.',
  };

  it('has a chip of its own under the person whom alone it can mean', async () => {
    await importCaptions(captions);
    const [suggestion] = (await event()).suggestions;
    expect(suggestion?.photos).toHaveLength(2);
    expect((await photoNamed('b.jpg')).suggestions).toMatchObject([{ text: 'Uddin', key: suggestion?.key }]);
  });

  it('is not asked for again once the person is tagged there', async () => {
    await importCaptions(captions);
    const { id, suggestions } = await event();
    await test.call('suggestions.accept', { event: id, key: suggestions[0]!.key });
    const [speaker] = (await test.call('speakers.list', {})).speakers;
    expect(speaker).toMatchObject({ names: { en: ['Rahim Uddin'] }, photos: 2 });
    await importCaptions(captions);
    expect(await keys()).toEqual([]);
    expect(await chips('b.jpg')).toEqual([]);
  });
});
