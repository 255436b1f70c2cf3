import fc from 'fast-check';

/** Letters as people see them: conjuncts, vowel signs, stacked and single marks, right to left, beyond the first plane. */
const letters: Readonly<Record<string, readonly string[]>> = {
  bn: ['ক', 'কি', 'ক্ষ', 'ন্ত্র', 'য়', 'য\u09bc', 'র্য', 'র‍্য', 'ঢ়', 'ো', 'হ্যানয়', '৳', '৫', 'ৎ', 'ঁ'],
  vi: ['đ', 'Đ', 'ế', 'e\u0302\u0301', 'ữ', 'ư', 'Nguyễn', 'Huế', 'ọ', 'ô\u0323', 'ấy'],
  en: ['a', 'Z', 'the', '0', '00123', 'TRUE', '1e5', 'ﬁ'],
  fr: ['é', 'e\u0301', 'ç', 'œuvre', '«\u00a0', '\u202f»', 'Ÿ', '’'],
  ar: ['ا', 'لله', 'مُحَمَّد', '٣', '؟', '\u200f', 'ة', 'ﷺ', 'كشـيدة'],
  zh: ['中', '𠮷', '葛\u{e0100}', '〇', '「', '」', '，', '漢字', '🀄'],
};
export const languages: readonly string[] = Object.keys(letters);

/** What programs trip over: quotes, markup, entities, ExifTool's own signs, line ends, emoji of several code points. */
const odd = [
  ...[
    '"',
    "'",
    '“',
    '&',
    '<',
    '>',
    ']]>',
    '&amp;',
    '&#10;',
    '<b>',
    '{',
    '}',
    '|',
    '[',
    ']',
    ',',
    ';',
    '; ',
    '\\',
    '%d',
  ],
  ...['#', '@args', '-execute', '{ready}', '$(id)', '`', 'base64:QUJD', '=', '\n', '\n\n', '\t', ' ', '  ', '\u00a0'],
  ...[
    '👍🏽',
    '👨‍👩‍👧‍👦',
    '🇻🇳',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'n\u0303\u0323',
    '\u202eRTL\u202c',
    '\ufeff',
    '�',
  ],
];

/** Text of `length` letters at most, which begins and ends with one of its language: blanks at the ends have tests of their own. */
const textIn = (language: string, length: number): fc.Arbitrary<string> => {
  const own = fc.constantFrom(...(letters[language] ?? []));
  const any = fc.oneof({ weight: 5, arbitrary: own }, { weight: 2, arbitrary: fc.constantFrom(...odd) });
  const inside = fc.array(any, { maxLength: length, size: 'max' });
  return fc.tuple(own, inside, own).map(([first, middle, last]) => [first, ...middle, last].join(''));
};

/** Mostly short, sometimes a caption, rarely 2,000 letters. */
export const text = (language: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: textIn(language, 12) },
    { weight: 3, arbitrary: textIn(language, 120) },
    {
      weight: 1,
      arbitrary: fc
        .array(textIn(language, 60), { minLength: 40, maxLength: 40 })
        .map((pieces) => pieces.join(' ').slice(0, 2000).toWellFormed() + (letters[language]?.[0] ?? '')),
    },
  );

export const anyText: fc.Arbitrary<string> = fc.constantFrom(...languages).chain(text);
export const shortText: fc.Arbitrary<string> = fc.constantFrom(...languages).chain((language) => textIn(language, 8));
