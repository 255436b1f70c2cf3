import { bnCaseEndings } from './data/bn-endings.ts';
import { bnKnownNames } from './data/bn-known-names.ts';
import { commonFamilyNames } from './data/vietnamese-family-names.ts';
import { foldText } from '../model/text.ts';
import { romanizeBengali } from './romanize-bengali.ts';
import { remembered } from './remembered.ts';
import { readRendered, readVietnamese, type Readings } from './syllable.ts';

const known = new Set(bnKnownNames);
const familyReadings = new Set([...commonFamilyNames].map((name) => readVietnamese(foldText(name))));

/** Whether a Bengali word is a name that the list of known names holds. */
export const isKnownBengaliName = (word: string): boolean => known.has(word);

/** The Vietnamese syllables that a Bengali word can render; empty where it can be none. */
export const vietnameseReadings: (word: string) => Readings = remembered((word) => readRendered(romanizeBengali(word)));

/** Whether a Bengali word renders a common Vietnamese family name. */
export const isVietnameseFamily: (word: string) => boolean = remembered((word) =>
  [...vietnameseReadings(word)].some(([reading, cost]) => cost === 0 && familyReadings.has(reading)),
);

/** Endings that are hardly ever part of the name itself. */
const sureEndings = new Set(
  ['দেরকে', 'য়ের', 'ইয়ের', 'দের', 'টিকে', 'টির', 'এর', 'ের', 'কেও', 'কেই', 'কে'].map((ending) =>
    ending.normalize('NFC'),
  ),
);

/**
 * The name without the case ending that Bengali puts behind it (`কোয়াংয়ের` is `কোয়াং`), in the word's own letters; the word
 * itself where it bears none. An ending that may belong to the name is taken off only where what is left is a known
 * name, or the rendering of a Vietnamese syllable that the whole is not.
 */
export const withoutCaseEnding: (word: string) => string = remembered(cutEnding);

function cutEnding(word: string): string {
  const hyphen = /^(.+)[-‐‑'’](.+)$/u.exec(word);
  if (hyphen?.[1] !== undefined && bnCaseEndings.includes((hyphen[2] ?? '').normalize('NFC'))) return hyphen[1];
  const key = word.normalize('NFC');
  if (known.has(key)) return word;
  const rendersWhole = vietnameseReadings(key).size > 0;
  for (const ending of bnCaseEndings) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    if (stem.length < 2) continue;
    const stemIsName = known.has(stem) || (!rendersWhole && vietnameseReadings(stem).size > 0);
    if (stemIsName || (sureEndings.has(ending) && !rendersWhole)) return cutTo(word, stem);
  }
  return word;
}

/** The start of `word` that is `stem` in NFC, however the word itself is composed. */
function cutTo(word: string, stem: string): string {
  for (let length = word.length; length > 0; length -= 1) {
    if (word.slice(0, length).normalize('NFC') === stem) return word.slice(0, length);
  }
  return word;
}
