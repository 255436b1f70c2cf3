/** A script, and the language that is written in it; `by` tells apart where several are. */
export interface ScriptLanguage {
  readonly script: string;
  readonly language: string;
  /** Letters that only the other language has, the most telling first. */
  readonly by?: readonly (readonly [language: string, letters: RegExp])[];
}

/** Every script that is not Latin. Han stands after Kana and Hangul: Japanese and Korean hold Han too. */
export const scriptLanguages: readonly ScriptLanguage[] = [
  { script: 'Bengali', language: 'bn', by: [['as', /[ৰৱ]/]] },
  { script: 'Devanagari', language: 'hi', by: [['mr', /ळ/]] },
  { script: 'Thai', language: 'th' },
  { script: 'Khmer', language: 'km' },
  { script: 'Lao', language: 'lo' },
  { script: 'Myanmar', language: 'my' },
  {
    script: 'Arabic',
    language: 'ar',
    by: [
      ['ur', /[ٹڈڑںےہھ]/],
      ['fa', /[پچژگکی]/],
    ],
  },
  { script: 'Hebrew', language: 'he' },
  {
    script: 'Cyrillic',
    language: 'ru',
    by: [
      ['uk', /[іїєґ]/i],
      ['be', /ў/i],
      ['sr', /[ђјљњћџ]/i],
      ['kk', /[әғқңұһ]/i],
      ['mn', /[өү]/i],
    ],
  },
  { script: 'Greek', language: 'el' },
  { script: 'Armenian', language: 'hy' },
  { script: 'Georgian', language: 'ka' },
  { script: 'Ethiopic', language: 'am' },
  { script: 'Tamil', language: 'ta' },
  { script: 'Telugu', language: 'te' },
  { script: 'Kannada', language: 'kn' },
  { script: 'Malayalam', language: 'ml' },
  { script: 'Gujarati', language: 'gu' },
  { script: 'Gurmukhi', language: 'pa' },
  { script: 'Oriya', language: 'or' },
  { script: 'Sinhala', language: 'si' },
  { script: 'Tibetan', language: 'bo' },
  { script: 'Hangul', language: 'ko' },
  { script: 'Hiragana', language: 'ja' },
  { script: 'Katakana', language: 'ja' },
  { script: 'Han', language: 'zh' },
];
