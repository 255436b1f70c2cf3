/** Case endings that differ behind a vowel and behind a consonant: [behind a vowel, behind a consonant]. */
export const endingPairs: readonly (readonly [string, string])[] = [
  ['র', 'ের'],
  ['রা', 'েরা'],
];

/** Vowel letters, vowel signs and nothing else: what a name ends in where it ends in a vowel. */
export const endsInVowel = /(?:[\u0985-\u0994]|[\u09be-\u09cc])\u0981?$/u;
