import { describe, expect, it } from 'vitest';
import { brandolino, found, marked, mended, quang, rahim } from './photo-of.ts';

describe('a name that is spelt otherwise than in the registry', () => {
  it.each([
    ['bn', 'মন্ত্রী লুং ট্যাম কোয়াং বক্তব্য রাখছেন', 'মন্ত্রী লুওং তাম কোয়াং বক্তব্য রাখছেন'],
    ['bn', 'মন্ত্রী লুং ট্যাম কোয়াংয়ের বক্তব্য শোনেন সবাই', 'মন্ত্রী লুওং তাম কোয়াংয়ের বক্তব্য শোনেন সবাই'],
    ['bn', 'মন্ত্রী লুওং ট্যাম কোয়াংকে স্বাগত জানান সবাই', 'মন্ত্রী লুওং তাম কোয়াংকে স্বাগত জানান সবাই'],
    ['bn', 'মন্ত্রী লুওং ট্যাম কোয়াং-এর সঙ্গে প্রতিনিধিরা', 'মন্ত্রী লুওং তাম কোয়াং-এর সঙ্গে প্রতিনিধিরা'],
    ['vi', 'Bộ trưởng Luong Tam Quang phát biểu', 'Bộ trưởng Lương Tam Quang phát biểu'],
    ['en', 'Minister Lương Tam Quang speaks', 'Minister Luong Tam Quang speaks'],
    ['en', 'Minister Lương Tam Quang’s speech', 'Minister Luong Tam Quang’s speech'],
    ['en', "Minister Lương Tam Quang's speech ends", "Minister Luong Tam Quang's speech ends"],
    ['en', 'Abdul Rahim speaks to reporters', 'Abdur Rahim speaks to reporters'],
  ])('%s: %s', (language, text, right) => {
    const given = { captions: { [language]: text }, tagged: [quang, rahim] };
    expect(mended('name-spelling', given, language)).toBe(right);
    expect(found('name-spelling', { ...given, captions: { [language]: right } })).toEqual([]);
    const decomposed = { ...given, captions: { [language]: text.normalize('NFD') } };
    expect(mended('name-spelling', decomposed, language).normalize('NFC')).toBe(right.normalize('NFC'));
  });

  it.each([
    ['bn', 'মন্ত্রী লুওং তাম কোয়াংয়ের বক্তব্য'],
    ['vi', 'Bộ trưởng Lương Tam Quang phát biểu'],
    ['vi', 'BỘ TRƯỞNG LƯƠNG TAM QUANG PHÁT BIỂU'],
    ['en', 'Minister LUONG Tam Quang speaks; Mr Quang leaves'],
    ['en', 'Mr Brandolino 🎤 speaks… and “Brandolino’s” words count'],
    ['vi', 'Lê Văn Tám và Trần Thị Bưởi tại Hà Nội'],
    ['fr', 'Le ministre Lương Tam Quang prend la parole'],
    ['en', 'Minister Luong Tam Quang (লুং ট্যাম কোয়াং) speaks'],
  ])('is let be, %s: %s', (language, text) => {
    for (const form of ['NFC', 'NFD']) {
      const captions = { [language]: text.normalize(form) };
      expect(found('name-spelling', { captions, tagged: [quang, brandolino] })).toEqual([]);
    }
  });

  it('is mended with the ending that the right name takes', () => {
    const vowel = { ...rahim, names: { bn: ['আবদুর রহিমা', 'আব্দুর রহীম'] } };
    const given = { captions: { bn: 'আব্দুর রহীমের বক্তব্য শোনেন সবাই' }, tagged: [vowel] };
    expect(found('name-spelling', given)).toMatchObject([{ fix: 'আবদুর রহিমার' }]);
    expect(mended('name-spelling', given, 'bn')).toBe('আবদুর রহিমার বক্তব্য শোনেন সবাই');
  });

  it('says who it is, and how the registry writes it', () => {
    const given = { captions: { vi: 'Bộ trưởng Luong Tam Quang phát biểu' }, tagged: [quang] };
    expect(found('name-spelling', given)).toMatchObject([
      { from: 10, to: 25, detail: { speaker: quang.id, said: 'Luong Tam Quang', name: 'Lương Tam Quang' } },
    ]);
  });
});

describe('people who are tagged and not named, and the reverse', () => {
  it('finds who is not named, in each language', () => {
    const captions = {
      bn: 'সমাপনী অনুষ্ঠানে উপস্থিত সবাই',
      vi: 'Bộ trưởng Lương Tam Quang phát biểu',
      en: 'The closing ceremony',
    };
    const given = { captions, tagged: [quang] };
    expect(found('person-not-named', given).map(({ language }) => language)).toEqual(['bn', 'en']);
    expect(marked('person-not-named', given)).toEqual(['', '']);
  });

  it.each([
    ['en', 'Mr. Quang speaks'],
    ['bn', 'মন্ত্রী কোয়াংয়ের বক্তব্য'],
    ['bn', 'মন্ত্রী কোয়াং-এর বক্তব্য'],
    ['vi', 'ông Quang phát biểu'],
    ['vi', 'ÔNG QUANG PHÁT BIỂU'],
    ['bn', 'মন্ত্রী লুং ট্যাম কোয়াং বক্তব্য রাখছেন'],
    ['en', ''],
  ])('takes a part of the name, %s: %s', (language, text) => {
    const captions = { [language]: text };
    expect(found('person-not-named', { captions: text ? captions : {}, tagged: [quang] })).toEqual([]);
    const decomposed = { [language]: text.normalize('NFD') };
    expect(found('person-not-named', { captions: text ? decomposed : {}, tagged: [quang] })).toEqual([]);
  });

  it('finds who is left out beside others, unless the caption says that there are others', () => {
    const tagged = [quang, brandolino];
    const left = (text: string) =>
      found('person-not-named', { captions: { en: text }, tagged }).map(({ detail }) => detail.names);
    expect(left('Luong Tam Quang signs the convention')).toEqual([['John Brandolino']]);
    expect(left('Luong Tam Quang and other delegates sign')).toEqual([]);
    expect(left('Luong Tam Quang and John Brandolino sign')).toEqual([]);
  });

  it('finds who is named and not tagged, once a caption, and not again where that was refused', () => {
    const captions = { vi: 'Ông John Brandolino phát biểu, John Brandolino nhấn mạnh', en: 'The hall' };
    expect(marked('person-not-tagged', { captions })).toEqual(['John Brandolino']);
    expect(marked('person-not-tagged', { captions, refused: [brandolino] })).toEqual([]);
    expect(marked('person-not-tagged', { captions, tagged: [brandolino] })).toEqual([]);
    expect(marked('person-not-tagged', { captions: { en: 'The Hanoi Convention is signed' } })).toEqual([]);
  });
});

describe('a title of another time', () => {
  const at = (day: string | undefined, language: string, text: string) =>
    marked('title-of-day', {
      captions: { [language]: text },
      tagged: [quang],
      ...(day !== undefined && { captured: day }),
    });

  it.each([
    [
      'en',
      'Deputy Minister of Public Security Luong Tam Quang speaks',
      'Deputy Minister of Public Security → Minister of Public Security',
    ],
    [
      'en',
      'Luong Tam Quang, Deputy Minister of Public Security, speaks',
      'Deputy Minister of Public Security → Minister of Public Security',
    ],
    ['vi', 'Thứ trưởng Bộ Công an Lương Tam Quang phát biểu', 'Thứ trưởng Bộ Công an → Bộ trưởng Bộ Công an'],
    ['bn', 'জননিরাপত্তা উপমন্ত্রী লুওং তাম কোয়াং বক্তব্য রাখছেন', 'জননিরাপত্তা উপমন্ত্রী → জননিরাপত্তা মন্ত্রী'],
    ['bn', 'জননিরাপত্তা উপমন্ত্রী জেনারেল লুওং তাম কোয়াংয়ের বক্তব্য', 'জননিরাপত্তা উপমন্ত্রী → জননিরাপত্তা মন্ত্রী'],
  ])('%s: %s', (language, text, expected) => {
    expect(at('2025-10-26T15:04:05', language, text)).toEqual([expected]);
    expect(at('2025-10-26', language, text.normalize('NFD'))).toHaveLength(1);
    expect(at('2023-10-26', language, text)).toEqual([]);
    expect(at('2025', language, text)).toEqual([]);
    expect(at(undefined, language, text)).toEqual([]);
  });

  it.each([
    ['en', 'Minister of Public Security Luong Tam Quang speaks'],
    ['en', 'Former Deputy Minister of Public Security Luong Tam Quang speaks'],
    ['en', 'The Deputy Minister of Public Security meets Luong Tam Quang'],
    ['vi', 'Bộ trưởng Bộ Công an, Đại tướng Lương Tam Quang phát biểu'],
    ['vi', 'Nguyên Thứ trưởng Bộ Công an Lương Tam Quang phát biểu'],
    ['bn', 'সাবেক জননিরাপত্তা উপমন্ত্রী লুওং তাম কোয়াং'],
    ['bn', 'জননিরাপত্তা মন্ত্রী জেনারেল লুওং তাম কোয়াং বক্তব্য রাখছেন'],
  ])('is let be, %s: %s', (language, text) => {
    expect(at('2025-10-26', language, text)).toEqual([]);
  });

  it('is a deputy no minister', () => {
    expect(at('2023-01-01', 'en', 'Minister of Public Security Luong Tam Quang speaks')).toEqual([
      'Minister of Public Security → Deputy Minister of Public Security',
    ]);
  });
});

describe('names in another order than the tags', () => {
  const order = (language: string, text: string, tagged = [quang, brandolino]) =>
    marked('people-order', { captions: { [language]: text }, tagged });

  it.each([
    ['en', 'John Brandolino and Luong Tam Quang sign the convention', 'Luong Tam Quang'],
    ['en', 'From left: John Brandolino, Luong Tam Quang at the table', 'Luong Tam Quang'],
    ['en', 'Luong Tam Quang opens the day. From left: John Brandolino, Luong Tam Quang', 'Luong Tam Quang'],
    ['vi', 'Từ trái sang: ông John Brandolino và ông Lương Tam Quang', 'Lương Tam Quang'],
    ['bn', 'বাঁ থেকে জন ব্র্যান্ডোলিনো ও লুওং তাম কোয়াং', 'লুওং তাম কোয়াং'],
    ['en', 'From right: Luong Tam Quang and John Brandolino', 'John Brandolino'],
  ])('%s: %s', (language, text, expected) => {
    expect(order(language, text)).toEqual([expected]);
    expect(order(language, text.normalize('NFD'))).toHaveLength(1);
  });

  it.each([
    ['en', 'Luong Tam Quang and John Brandolino sign the convention'],
    ['en', 'John Brandolino, right, greets Luong Tam Quang'],
    ['en', 'John Brandolino (R) greets Luong Tam Quang'],
    ['en', 'John Brandolino, second from left, and Luong Tam Quang'],
    ['en', 'Luong Tam Quang meets John Brandolino; Luong Tam Quang speaks'],
    ['en', 'From right: John Brandolino and Luong Tam Quang'],
    ['vi', 'Ông John Brandolino (phải) và ông Lương Tam Quang'],
    ['bn', 'জন ব্র্যান্ডোলিনো (ডানে) ও লুওং তাম কোয়াং'],
    ['bn', 'লুওং তাম কোয়াং ও জন ব্র্যান্ডোলিনো'],
  ])('is let be, %s: %s', (language, text) => {
    expect(order(language, text)).toEqual([]);
    expect(order(language, text.normalize('NFD'))).toEqual([]);
  });
});
