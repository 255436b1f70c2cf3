import { foldText } from '../model/text.ts';
import { en } from './data/en.ts';
import { commonFamilyNames, rareFamilyNames } from './data/vietnamese-family-names.ts';
import { readVietnamese } from './syllable.ts';
import type { Word } from './words-of.ts';

const known = new Set(en.knownNames);
const folded = (names: ReadonlySet<string>): Set<string> => new Set(Array.from(names, foldText));
const commonFolded = folded(commonFamilyNames);
const rareFolded = folded(rareFamilyNames);
const particles = new Set([
  'de',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'ul',
  'ur',
  'la',
]);

/** `Quang's` without the English genitive. */
export const withoutGenitive = (text: string): string => text.replace(/['’]s?$/u, '');

export const isKnownGivenName = (key: string): boolean =>
  known.has(withoutGenitive(key)) || known.has(key.split('-')[0] ?? '');

/** Whether the word can be a syllable of a Vietnamese name. */
export const isSyllable = (word: Word): boolean => readVietnamese(foldText(withoutGenitive(word.key))) !== undefined;

/** How surely a word is a Vietnamese family name; a word with marks must be one to the letter. */
export function familyNess(word: Word): 'common' | 'rare' | undefined {
  const bare = foldText(word.key);
  const marked = bare !== word.key;
  if (marked ? commonFamilyNames.has(word.key) : commonFolded.has(bare)) return 'common';
  return (marked ? rareFamilyNames.has(word.key) : rareFolded.has(bare)) ? 'rare' : undefined;
}

/**
 * Where the run of capitalised words from `at` ends, or where it is `most` words long; small particles inside belong to it (Ursula von der Leyen).
 */
export function endOfCapitals(words: readonly Word[], at: number, most = Infinity): number {
  let end = at;
  while (end < Math.min(words.length, at + most)) {
    const word = words[end];
    if (!word || (end > at && word.apart)) break;
    if (word.capital || (end > at && /^(al|el|ul|ur)-\p{Lu}/u.test(word.raw))) {
      end += 1;
      if (withoutGenitive(word.raw) !== word.raw) break;
      continue;
    }
    let next = end;
    while (next < end + 3 && particles.has(words[next]?.key ?? '') && words[next]?.apart === false) next += 1;
    if (end === at || next === end || words[next]?.capital !== true || words[next]?.apart !== false) break;
    end = next;
  }
  return Math.min(end, at + most);
}

/** An abbreviation in capitals (UNODC), unless the whole text shouts. */
export const isAcronym = (word: Word): boolean => word.raw.length > 1 && /^[\p{Lu}\d-]+$/u.test(word.raw);
