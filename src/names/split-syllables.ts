import { readVietnamese } from './syllable.ts';

/** Letters of the longest Vietnamese syllable (`nghieng`). */
const longest = 7;
const mostSyllables = 3;

/**
 * The ways to write an unmarked word as two or three Vietnamese syllables (`hanoi`: `ha noi`), as Vietnamese itself writes
 * it and other languages do not.
 * @param word lower case, Latin letters without marks.
 */
export function splitSyllables(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [];
  return [...splits(word, mostSyllables)]
    .filter((syllables) => syllables.length > 1)
    .map((syllables) => syllables.join(' '));
}

function* splits(letters: string, most: number): Generator<string[]> {
  if (isSyllable(letters)) yield [letters];
  if (most === 1) return;
  for (let at = 1; at <= Math.min(longest, letters.length - 1); at += 1) {
    const first = letters.slice(0, at);
    if (!isSyllable(first)) continue;
    for (const rest of splits(letters.slice(at), most - 1)) yield [first, ...rest];
  }
}

/** Whether unmarked letters are a Vietnamese syllable. */
export const isSyllable = (letters: string): boolean => readVietnamese(letters) !== undefined;
