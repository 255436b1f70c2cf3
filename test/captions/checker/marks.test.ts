import { describe, expect, it } from 'vitest';
import { found, marked } from './photo-of.ts';

const quotes = (language: string, text: string) => marked('quotes-unbalanced', { captions: { [language]: text } });

describe('quotation marks without a partner', () => {
  it.each([
    ['en', 'He calls it “a milestone for all.', ['“']],
    ['en', 'He calls it a milestone” for all.', ['”']],
    ['en', 'He calls it "a milestone for all.', ['"']],
    ['en', 'He calls it “a milestone" for all.', ['" → ”']],
    ['en', 'He calls it "a milestone” for all.', ['" → “']],
    ['en', 'He said “she said ‘yes” and left', ['‘']],
    ['bn', 'তিনি বলেন, ‘এটি একটি মাইলফলক।', ['‘']],
    ['bn', '«"»”', ['"', '”']],
    ['bn', 'তিনি বলেন, “এটি একটি ‘মাইলফলক’।', ['“']],
    ['vi', 'Ông gọi đây là “cột mốc lịch sử.', ['“']],
    ['vi', 'Ông gọi đây là «cột mốc lịch sử.', ['«']],
    ['de', 'Er nennt es „einen Meilenstein.', ['„']],
    ['ja', '大臣は「歴史的だと述べた。', ['「']],
  ])('%s: %s', (language, text, expected) => {
    expect(quotes(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'He calls it “a milestone for ‘all of us’,” she says.'],
    ['en', "The ministers' meeting isn't over; the '90s and ‘90s are"],
    ['en', 'The ministers’ meeting isn’t over. Quang’s speech'],
    ['en', '“It’s ‘the people’s’ day…”'],
    ['en', 'A 27" screen and a 5\'10" guard'],
    ['en', '“First paragraph.\n\n“Second paragraph.”'],
    ['bn', '"মানুষের জন্য প্রযুক্তি, শান্তির জন্য ডিজিটালাইজেশন" লক্ষ্যে'],
    ['bn', 'তিনি বলেন, ‘এটি একটি “মাইলফলক”…’ 🎉'],
    ['vi', 'Ông nói: “Đây là ‘cột mốc’ của Việt Nam”'],
    ['de', 'Er nennt es „einen ‚großen‘ Meilenstein“. »Ja«, sagt er.'],
    ['fr', 'Il parle d’« un jalon ».'],
    ['sv', 'Han kallar det ”en milstolpe”.'],
  ])('are none, %s: %s', (language, text) => {
    expect(quotes(language, text)).toEqual([]);
    expect(quotes(language, text.normalize('NFD'))).toEqual([]);
  });
});

describe('scripts mixed in a word', () => {
  const mixed = (language: string, text: string) => marked('mixed-script', { captions: { [language]: text } });

  it.each([
    ['en', 'The minіster speaks', ['minіster → minister']],
    ['en', 'The Мinister of Ηealth', ['Мinister → Minister', 'Ηealth → Health']],
    ['vi', 'Bộ trưởng phát biểu tại Нà Nội', ['Нà → Hà']],
    ['en', 'The miniшter speaks', ['miniшter']],
    ['ru', 'Миниcтр выступает', ['Миниcтр → Министр']],
    ['ru', 'Мoсква', ['Мoсква → Москва']],
    ['bn', 'মন্ত্রীa বক্তব্য রাখছেন', ['মন্ত্রীa']],
    ['bn', 'হ্যাhনয়', ['হ্যাhনয়']],
  ])('%s: %s', (language, text, expected) => {
    expect(mixed(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'The minister speaks in Москва and Αθήνα'],
    ['bn', 'BNPর নেতা ও UNODC-এর প্রতিনিধি, Facebookএ'],
    ['vi', 'Lương Tam Quang, Đại tướng 5G'],
    ['en', 'Vitamin-β and 10 µm, Δx'],
    ['ja', 'Tシャツ'],
  ])('is none, %s: %s', (language, text) => {
    expect(mixed(language, text)).toEqual([]);
  });
});

describe('what is wrong with a text as such', () => {
  it('is more than one blank between words', () => {
    const spaces = (text: string) => marked('double-space', { captions: { en: text } });
    expect(spaces('The minister  speaks.   He goes')).toEqual(['  ' + ' →  ', '   ' + ' →  ']);
    expect(spaces('The\u00a0 minister')).toEqual(['\u00a0  →  ']);
    for (const text of ['One two', '  indented', 'ends  ', 'line  \n  next', 'a\u00a0b', 'a\n\nb', '']) {
      expect(spaces(text), text).toEqual([]);
    }
  });

  it('is more than IIM holds, and says what is lost', () => {
    const text = `${'ক'.repeat(664)} মন্ত্রী বক্তব্য`;
    const [one] = found('iim-limit', { captions: { bn: text } });
    expect(one?.detail).toMatchObject({ bytes: 664 * 3 + 1 + 21 + 1 + 21, limit: 2000 });
    expect(text.slice(one?.from, one?.to)).toBe(one?.detail.cut);
    expect(Buffer.byteLength(text.slice(0, one?.from))).toBeLessThanOrEqual(2000);
    expect(found('iim-limit', { captions: { bn: 'ক'.repeat(666) } })).toEqual([]);
    const headlines = { en: 'x'.repeat(257) };
    expect(found('iim-limit', { captions: { en: 'x' }, headlines })).toMatchObject([
      { field: 'headline', from: 256, to: 257 },
    ]);
  });

  it('is the same caption on many photos', () => {
    const captions = { en: 'Delegates' };
    expect(found('caption-repeated', { captions, alike: 3 })).toMatchObject([{ detail: { photos: 3 } }]);
    expect(found('caption-repeated', { captions, alike: 2 })).toEqual([]);
  });

  it('is that nobody is credited, once a photo', () => {
    const captions = { bn: 'মন্ত্রী', en: 'The minister' };
    expect(found('credit-missing', { captions, credit: undefined })).toMatchObject([
      { language: 'bn', from: 7, to: 7 },
    ]);
    expect(found('credit-missing', { captions, credit: ' ' })).toHaveLength(1);
    expect(found('credit-missing', { captions: {}, credit: undefined })).toMatchObject([{ from: 0, to: 0 }]);
    expect(found('credit-missing', { captions })).toEqual([]);
  });
});
