import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
/** By file name, what its caption says. */
const captions: Readonly<Record<string, readonly [language: string, text: string]>> = {
  'man-1.jpg': ['bn', 'জননিরাপত্তা মন্ত্রী লুওং ট্যাম কোয়াং বক্তব্য রাখছেন'],
  'man-2.jpg': ['bn', 'জেনারেল লুংয়ের সঙ্গে জাতিসংঘের মহাসচিব'],
  'man-3.jpg': ['vi', 'Đại tướng Lương Tam Quang phát biểu'],
  'man-4.jpg': ['en', 'General Luong signs the convention'],
  'town-1.jpg': ['bn', 'হ্যানয়ে স্বাক্ষর অনুষ্ঠান, ৭২টি দেশ'],
  'town-2.jpg': ['bn', 'হ্যানয়ের সকাল'],
  'town-3.jpg': ['vi', 'Lễ ký tại Hà Nội, 72 nước'],
  'town-4.jpg': ['en', 'A street in Hanoi'],
  'other-1.jpg': ['bn', 'কালকে কিল খেয়েছে'],
  'other-2.jpg': ['bn', 'আগামী কাল'],
  'other-3.jpg': ['vi', 'Lường trước khó khăn ở Nội Bài'],
};
let names: ReadonlyMap<string, string>;

beforeAll(async () => {
  test = await openTestDesk();
  const card = await test.card(...Object.keys(captions));
  await test.import([card]);
  const { photos } = await test.call('photos.list', {});
  names = new Map(photos.map(({ photo, file }) => [photo, file.name]));
  for (const { photo, file } of photos) {
    const [language, text] = captions[file.name] ?? ['', ''];
    await test.call('photos.edit', { photo, set: { [`captions.${language}.text`]: text } });
  }
  await test.call('speakers.add', {
    names: { vi: ['Lương Tam Quang'], bn: ['লুওং ট্যাম কোয়াং', 'লুং ট্যাম কোয়াং'] },
  });
});
afterAll(() => test.close());

const found = async (query: string, typing = false): Promise<string[]> =>
  (await test.call('photos.search', { query, typing })).photos.map(({ photo }) => names.get(photo) ?? '').toSorted();
const all = (kind: string, count: number) => Array.from({ length: count }, (_, index) => `${kind}-${index + 1}.jpg`);

describe('a search', () => {
  it.each(['লুং', 'লুওং', 'Luong', 'lương', 'Lương'])(
    'for %s finds the same man, whichever way a caption spells him',
    async (word) => {
      expect(await found(word)).toEqual(expect.arrayContaining(all('man', 4)));
      expect(await found(word, true)).toEqual(expect.arrayContaining(all('man', 4)));
    },
  );

  it('finds a Bengali place with and without its case endings', async () => {
    expect(await found('হ্যানয়')).toEqual(['town-1.jpg', 'town-2.jpg']);
    expect(await found('হ্যানয়ের')).toEqual(['town-1.jpg', 'town-2.jpg']);
    expect(await found('অনুষ্ঠানের')).toEqual(['town-1.jpg']);
  });

  it.each(['Ha Noi', 'Hanoi', 'Hà Nội', 'hanoi', 'HÀ NỘI'])(
    'for %s finds a place in one word and in two',
    async (words) => {
      expect(await found(words)).toEqual(['town-3.jpg', 'town-4.jpg']);
      expect(await found(`place:${words.split(' ')[0] ?? ''}`)).toEqual([]);
    },
  );

  it.each(['72', '৭২', '٧٢'])('for %s finds digits in any script', async (digits) => {
    expect(await found(`${digits}*`)).toEqual(['town-1.jpg', 'town-3.jpg']);
  });

  it('finds what stands in quotation marks as it is written', async () => {
    expect(await found('"হ্যানয়ে"')).toEqual(['town-1.jpg']);
    expect(await found('"হ্যানয়"')).toEqual([]);
    expect(await found('"Hanoi"')).toEqual(['town-4.jpg']);
    expect(await found('"Luong"')).toEqual(['man-3.jpg', 'man-4.jpg', 'other-3.jpg']);
  });

  it('keeps words apart that only look alike', async () => {
    expect(await found('কিল')).toEqual(['other-1.jpg']);
    expect(await found('কাল')).toEqual(['other-1.jpg', 'other-2.jpg']);
    expect(await found('কল')).toEqual([]);
    expect(await found('noi')).not.toContain('town-4.jpg');
  });

  it('marks what it found, in whatever way it is written', async () => {
    const marked = async (query: string) =>
      (await test.call('photos.search', { query, snippets: true })).photos.flatMap(({ photo, snippets = [] }) =>
        snippets.flatMap(({ field, parts }) =>
          field === 'caption'
            ? parts.filter(({ hit }) => hit).map(({ text }) => `${names.get(photo) ?? ''} ${text}`)
            : [],
        ),
      );
    expect((await marked('হ্যানয়')).toSorted()).toEqual(['town-1.jpg হ্যানয়ে', 'town-2.jpg হ্যানয়ের']);
    expect((await marked('hanoi')).toSorted()).toEqual(['town-3.jpg Hà', 'town-3.jpg Nội', 'town-4.jpg Hanoi']);
    expect(await marked('Lương')).toContain('man-2.jpg লুংয়ের');
  });

  it('leaves out what is written in another way, too, where a word is not to be found', async () => {
    expect(await found('-Luong -হ্যানয় -hanoi -কাল')).toEqual([]);
  });
});
