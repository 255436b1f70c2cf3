/** How a language says numbers in words, and what makes a number in digits none that a translation must repeat. */
export interface NumberWords {
  /** Words that count beyond doubt, by number; patterns, in small letters. */
  readonly sure: readonly (readonly [number: number, pattern: string])[];
  /** Words that may be a number: they answer one in another language, and ask for none. */
  readonly maybe: readonly (readonly [number: number, words: readonly string[]])[];
  /** Behind a number. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Times of day, as patterns with the digits in them. */
  readonly times: readonly string[];
}

const split = (text: string): readonly string[] => text.split(' ');
const numbered = (first: number, text: string): readonly (readonly [number, readonly string[]])[] =>
  split(text).map((words, at) => [first + at, words.split('|')]);

const notLetter = String.raw`(?![\p{L}\p{M}])`;

const en: NumberWords = {
  sure: split('two three four five six seven eight nine ten eleven twelve').map((word, at) => [
    at + 2,
    String.raw`(?<![\p{L}\p{M}-])${word}(?= \p{Ll})`,
  ]),
  maybe: [
    ...numbered(
      1,
      'one|first|single|a|an two|second|both|pair|couple|twin|bilateral three|third|trio|trilateral four|fourth|quartet five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth|decade',
    ),
    ...numbered(
      11,
      'eleven|eleventh twelve|twelfth|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ...[20, 30, 40, 50, 60, 70, 80, 90].map(
      (number, at) => [number, [split('twenty thirty forty fifty sixty seventy eighty ninety')[at] ?? '']] as const,
    ),
    [100, ['hundred', 'century', 'centenary']],
    [1000, ['thousand']],
  ],
  magnitudes: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 },
  times: [
    String.raw`\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|o['’]clock)`,
    String.raw`\d{4}\s(?:GMT|UTC|hours|hrs|local)`,
  ],
};

const vi: NumberWords = {
  sure: [
    ...split('hai ba bốn năm sáu bảy tám chín mười').map(
      (word, at) =>
        [
          at + 2,
          String.raw`(?<![\p{L}\p{M}]|thứ |tháng |mươi )${word}(?= (?:nước|người|quốc gia|đoàn|tổ chức|văn kiện|bên|phiên|lãnh đạo)${notLetter})`,
        ] as const,
    ),
  ],
  maybe: [
    ...numbered(1, 'một|nhất hai|nhì|đôi|cặp ba bốn|tư năm|lăm sáu bảy|bẩy tám chín mười'),
    [12, ['tá', 'mười hai']],
    [15, ['rưỡi']],
    [100, ['trăm']],
    [1000, ['nghìn', 'ngàn']],
  ],
  magnitudes: { trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  times: [String.raw`\d{1,2}\s?(?:h|g|giờ)(?:\s?\d{1,2}(?:\s?phút|p)?)?${notLetter}`],
};

const counter = String.raw`(?:টি|টা|জন|খানা|দিন)`;

const bn: NumberWords = {
  sure: ['দু|দুই', 'তিন', 'চার', 'পাঁচ', 'ছয়', 'সাত', 'আট', 'নয়', 'দশ'].map((words, at) => [
    at + 2,
    String.raw`(?<![\p{L}\p{M}])(?:${words}) ?${counter}`,
  ]),
  maybe: [
    ...numbered(
      1,
      'এক|প্রথম দুই|দু|উভয়|দ্বি|দ্বিতীয়|জোড়া তিন|ত্রি|তৃতীয় চার|চতুর্থ পাঁচ|পঞ্চম ছয়|ষষ্ঠ সাত|সপ্তম আট|অষ্টম নয়|নবম দশ|দশম',
    ),
    ...numbered(11, 'এগারো|এগার বারো|বার|ডজন তেরো|তের চৌদ্দ|চোদ্দ পনেরো|পনের ষোলো|ষোল সতেরো|সতের আঠারো উনিশ বিশ|কুড়ি'),
    [50, ['পঞ্চাশ']],
    [100, ['শত', 'একশ', 'শতাধিক']],
    [1000, ['হাজার']],
  ],
  magnitudes: { শত: 100, হাজার: 1e3, লাখ: 1e5, লক্ষ: 1e5, মিলিয়ন: 1e6, কোটি: 1e7, বিলিয়ন: 1e9, ট্রিলিয়ন: 1e12 },
  times: [
    String.raw`\d{1,2}টায়`,
    String.raw`(?:ভোর|সকাল|দুপুর|বেলা|বিকেল|বিকাল|সন্ধ্যা|রাত)\s(?:পৌনে\s|সাড়ে\s|সোয়া\s)?\d{1,2}(?:টা|[:.]\d\d)?(?:\s\d{1,2}\sমিনিটে?)?`,
  ],
};

const none: NumberWords = { sure: [], maybe: [], magnitudes: {}, times: [] };
const known: Readonly<Record<string, NumberWords>> = { en, vi, bn };

export const numberWordsOf = (language: string): NumberWords =>
  Object.hasOwn(known, language) ? (known[language] ?? none) : none;

/** Units and money, which translations convert: in front of a number or behind it. */
export const converted = {
  before: String.raw`(?:[$€£¥₫৳]|US\$|USD|EUR|VND|VNĐ|BDT|Tk\.?)\s?`,
  behind: String.raw`\s?(?:[$€£¥₫৳]|USD|EUR|VND|VNĐ|BDT|°F|(?:miles?|feet|foot|ft|inch(?:es)?|pounds?|lbs?|acres?|dollars?|euros?|dong|taka|dặm|đồng|đô la|মাইল|ফুট|একর|পাউন্ড|টাকা|ডলার|ইউরো|ডং)(?![\p{Ll}]))`,
} as const;
