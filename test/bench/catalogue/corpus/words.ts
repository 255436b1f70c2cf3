import { Random } from '../../../torture/setup/random.ts';

/** What the words of a language are made of: enough that its letters, marks and lengths are those of real captions. */
const syllables: Readonly<Record<string, readonly string[]>> = {
  bn: 'কা কি কু খা গো ঘর চি ছা জন টি ঠা ডি তা থে দে ধা না নি পা পি ফি বা বি ভা মা মি মন্ত্রী যা রা রি লা লো শা ষ্ট্র সা সি হা স্ব ক্ষ ন্ত প্র'.split(
    ' ',
  ),
  vi: 'bộ trưởng hội nghị phát biểu lễ ký kết tại Hà Nội đường thủ đô đại sứ quán nước cộng hòa nhân dân ủy ban quốc gia khai mạc văn hóa kinh tế'.split(
    ' ',
  ),
  en: 'an ber cor den el for gra hin in jo ker lan min nor ol per qui ran ser tion un ver wes yar zen pres min ist er sign ing'.split(
    ' ',
  ),
};

/** Words of one language; a few of them are frequent and most are rare, as in real texts. */
export const vocabularySize = 4000;

export const languages = ['bn', 'vi', 'en'] as const;

const vocabularies = new Map(
  languages.map((language, seed) => {
    const random = new Random(seed + 1);
    const word = (): string =>
      Array.from({ length: 1 + random.below(3) }, () => random.pick(syllables[language] ?? [])).join('');
    return [language, Array.from({ length: vocabularySize }, word)] as const;
  }),
);

/** A text of this many words. */
export function wordsIn(language: (typeof languages)[number], count: number, random: Random): string {
  const vocabulary = vocabularies.get(language) ?? [];
  const word = (): string => vocabulary[Math.floor(random.next() ** 3 * vocabulary.length)] ?? '';
  return Array.from({ length: count }, word).join(' ');
}
