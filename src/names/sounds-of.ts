import { arabicLetters, cyrillicLetters } from './data/cyrillic-letters.ts';
import { romanizeBengali } from './romanize-bengali.ts';

/** Latin spellings of one sound, applied in order to unmarked lower-case letters. */
const latinRules: readonly (readonly [RegExp, string])[] = [
  [/que$/g, 'k'],
  [/(?<=[aiou]r)e$/g, ''],
  [/ck|cq/g, 'k'],
  [/sch|sh|sz/g, 's'],
  [/tch|ch/g, 'C'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/zh|jh|dj/g, 'j'],
  [/qu(?=[aeiouy])/g, 'kw'],
  [/q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/C/g, 'c'],
  [/x/g, 's'],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/ng/g, 'N'],
  [/ee/g, 'i'],
  [/oo|ou/g, 'u'],
  [/y$/g, 'i'],
];

/** In a foreign name as Vietnamese respells it, syllable by syllable (Giô Bai-đơn). */
const respelledRules: readonly (readonly [RegExp, string])[] = [
  [/gi(?=[aeou])/g, 'j'],
  [/ng$/g, 'n'],
  // Vietnamese syllables cannot end in l or s: a final n or t may stand for one.
  [/n$/g, 'X'],
  [/t$/g, 'Y'],
  ...latinRules,
];

const bengaliRules: readonly (readonly [RegExp, string])[] = [
  [/^(e?nog|nug)(?=[aeiouy])/g, 'N'],
  [/oya/g, 'va'],
  [/K/g, 'k'],
  [/G/g, 'g'],
  [/C/g, 'c'],
  [/D/g, 'd'],
  [/J/g, 'j'],
  [/P/g, 'f'],
  [/A/g, 'a'],
];

/**
 * A word of any script as rough sounds, one letter each: comparable with `soundDistance`. Scripts without letters for
 * sounds (Chinese) give ''.
 * @param word NFC, lower case; @param respelled whether the word is a foreign name in Vietnamese syllables.
 */
export function soundsOf(word: string, respelled = false): string {
  const letters = inBengaliLetters(word);
  const bengali = /[\u0980-\u09ff]/.test(letters);
  const spelled = bengali ? romanizeBengali(letters) : toLatin(letters);
  let sounds = spelled;
  for (const [pattern, sound] of bengali ? bengaliRules : respelled ? respelledRules : latinRules) {
    sounds = sounds.replaceAll(pattern, sound);
  }
  return sounds.replaceAll(/(.)\1+/g, '$1');
}

function toLatin(word: string): string {
  const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll(/[øœ]/g, 'o');
  return Array.from(bare, (letter) => cyrillicLetters.get(letter) ?? arabicLetters.get(letter) ?? letter)
    .join('')
    .replaceAll(/[^a-z]/g, '');
}

/** Devanagari letter by letter in Bengali ones: the Unicode blocks are laid out alike. */
export const inBengaliLetters = (word: string): string =>
  word
    .replaceAll(/[\u0900-\u097f]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x80))
    .replaceAll(/\u09af(?!\u09bc)/g, (letter) => (/[\u0900-\u097f]/.test(word) ? `${letter}\u09bc` : letter));
