/**
 * A text as it is compared when searching: lower case, Latin without its accents (đ is d), joiners dropped, composed, digits
 * of every script (৭২, ७२) as 72.
 * Only the combining marks U+0300 to U+036F go: dropping all marks would take the vowel signs out of Bengali, so that
 * কিল were found for কাল. Normalising also makes one of the two spellings of য় (U+09DF is two code points even in NFC).
 */
export const fold = (text: string): string => (isAscii.test(text) ? text.toLowerCase() : foldMarks(text));

const isAscii = /^[\0-\x7f]*$/;

const foldMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200c\u200d]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ς', 'σ')
    .replaceAll('\u0131', 'i')
    .replace(otherDigits, digitOf);

const otherDigits = /[^\P{Nd}0-9]/gu;

/** Digits of a script stand in rows of ten from 0 to 9 (Unicode 4.6), some rows right behind one another. */
function digitOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (isDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

const isDigit = /^\p{Nd}$/u;

/** Letters with their marks and joiners, and digits: what a word is made of in every script. */
const word = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

export interface Word {
  readonly folded: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** The words of a text, folded, with their places. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(word), (found) => ({
    folded: fold(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));

/** The folded words alone. Folding a text whole gives the same words as folding each, in a third of the time. */
export const foldedWords = (text: string): string[] => fold(text).match(word) ?? [];
