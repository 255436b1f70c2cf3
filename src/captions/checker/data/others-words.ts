/** Words that say that more people are in the picture than are named, by language. */
export const othersWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'others',
    'other delegates',
    'other leaders',
    'among others',
    'participants',
    'delegates',
    'members of',
    'et al',
  ],
  vi: ['và các', 'cùng các', 'các đại biểu', 'những người khác', 'cùng đoàn', 'và đoàn'],
  bn: ['প্রমুখ', 'অন্যান্য', 'অন্যরা', 'অন্যদের', 'সহ অনেকে', 'প্রতিনিধিরা', 'প্রতিনিধিদল'],
};
