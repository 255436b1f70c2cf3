import { foldText } from '../model/text.ts';
import { bengaliInitials, lightParts, lightSyllables, shortForms } from './data/name-variants.ts';
import { chineseWords, isChinese, withoutTitles } from './chinese-words.ts';
import { lightSouthAsian, southAsianNames } from './data/south-asian-names.ts';
import { commonFamilyNames, rareFamilyNames } from './data/vietnamese-family-names.ts';
import { bnCaseEndings } from './data/bn-endings.ts';
import { romanizeBengali } from './romanize-bengali.ts';
import { inBengaliLetters, soundsOf } from './sounds-of.ts';
import { stripTitles } from './strip-titles.ts';
import { readRendered, readVietnamese, type Readings } from './syllable.ts';

/** One part of a name, in all the ways that it is compared. */
export interface NamePart {
  /** NFC, lower case. */
  readonly written: string;
  /** Latin letters without marks; other scripts as they are. */
  readonly bare: string;
  /** Vietnamese syllables it can be. */
  readonly readings: Readings;
  readonly sounds: string;
  /** The Latin letter that it may stand for. */
  readonly initial: string | undefined;
  /** Names of South Asia that habit spells in many ways: which of them it is. */
  readonly habitual: readonly string[];
  /** Often left out. */
  readonly light: boolean;
  /** Can be a Vietnamese family name. */
  readonly family: boolean;
}

export interface NameReading {
  readonly parts: readonly NamePart[];
  /** Carries Vietnamese marks, so that a mark that is missing says something. */
  readonly marked: boolean;
  /** Every part can be a Vietnamese syllable, and the first or last a family name. */
  readonly vietnamese: boolean;
}

export interface ParsedName extends NameReading {
  /** The same name, its last part without what may be a Bengali case ending. */
  readonly uninflected: readonly NameReading[];
  /** The Chinese characters of a name that is written in them. */
  readonly characters: string | undefined;
}

const none: readonly string[] = [];
const familyNames = new Set([...commonFamilyNames, ...rareFamilyNames]);
const familyReadings = new Set([...familyNames].map((name) => readVietnamese(foldText(name))));

/** Whether a marked Latin syllable is a family name. */
export const isMarkedFamily = (written: string): boolean => familyNames.has(written);

/** A name in any script, titles stripped, in parts. */
export function parseName(text: string): ParsedName {
  const written = nameWords(text);
  const words = written.flatMap((word) => (isChinese(word) ? chineseWords(word) : [word]));
  const name = assembled(words);
  return {
    ...name,
    uninflected: stemsOf(words.at(-1) ?? '').map((stem) => assembled([...words.slice(0, -1), stem])),
    characters: written.some(isChinese) ? written.map(withoutTitles).join('') : undefined,
  };
}

const nameWord = /[\p{L}\p{M}'’]+(?:[-‐‑][\p{L}\p{M}'’]+)*/gu;

/** `Gandhi, Rahul` turned round; a title behind a comma left out. */
function nameWords(text: string): readonly string[] {
  const bare = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\u200c|\u200d/g, '');
  const [before = [], behind = []] = bare
    .split(',')
    .map((part) => Array.from(part.matchAll(nameWord), ([word]) => word));
  // Something must stand behind a title for it to be one.
  const isTitle = stripTitles([...behind, 'x']).length === 1;
  return stripTitles(behind.length > 0 && !isTitle && before.length < 3 ? behind.concat(before) : before);
}

function assembled(words: readonly string[]): NameReading {
  const all = words.join(' ');
  const marked = /[^\p{ASCII}]/u.test(all) && /\p{Script=Latin}/u.test(all);
  const respelled = (marked || words[0]?.length === 1) && /[-‐‑]/u.test(all);
  const pieces = words.flatMap((word) => splitAtHyphens(word).map((piece) => partOf(piece, respelled)));
  if (isVietnamese(pieces, respelled)) return { parts: pieces, vietnamese: true, marked };
  // A foreign name is one word, however many syllables its spelling parts: Jin-ping, Na-ren-đra.
  const parts = words.flatMap((word) => {
    const split = splitAtHyphens(word);
    const [first = ''] = split;
    if (split.length > 1 && !lightParts.has(first)) return [joinedPart(split, respelled)];
    return split.map((piece) => partOf(piece, respelled));
  });
  return { parts: parts.map(lastIsFull), vietnamese: false, marked };
}

/** What is left out in front is a family name at the end (Md. Karim, Amina Mohammed). */
const lastIsFull = (part: NamePart, at: number, { length }: readonly NamePart[]): NamePart =>
  part.light && at === length - 1 && part.habitual.length > 0 ? { ...part, light: false } : part;

/** @param respelled hyphens and marks: as a foreign name is respelled, unless it opens with a true family name. */
function isVietnamese(parts: readonly NamePart[], respelled: boolean): boolean {
  if (respelled && !isMarkedFamily(parts[0]?.written ?? '')) return false;
  const full = parts.filter(({ initial, readings }) => initial === undefined || readings.size > 0);
  if (full.length === 0 || full.some(({ readings }) => readings.size === 0)) return false;
  return full[0]?.family === true || full.at(-1)?.family === true;
}

/** Without a case ending behind a hyphen. */
function splitAtHyphens(word: string): string[] {
  const pieces = word.split(/[-‐‑]/u).filter(Boolean);
  return pieces.length > 1 && bnCaseEndings.includes(pieces.at(-1) ?? '') ? pieces.slice(0, -1) : pieces;
}

function joinedPart(pieces: readonly string[], respelled: boolean): NamePart {
  const sounds = pieces
    .map((piece) => soundsOf(piece, respelled))
    .join('')
    .replaceAll(/(.)\1+/g, '$1');
  return { ...partOf(pieces.join(''), respelled), sounds };
}

function partOf(piece: string, respelled: boolean): NamePart {
  const long = shortForms.get(piece) ?? piece;
  const latin = /\p{Script=Latin}/u.test(long);
  const bare = latin ? foldText(long) : long;
  const habitual = southAsianNames.get(bare) ?? none;
  const reading = latin && long.length > 1 ? readVietnamese(bare) : undefined;
  const readings: Readings = latin
    ? new Map(reading === undefined ? [] : [[reading, 0]])
    : /[\u0900-\u09ff]/.test(long)
      ? readRendered(romanizeBengali(inBengaliLetters(long)))
      : new Map();
  return {
    written: long,
    bare,
    readings,
    sounds: soundsOf(long, respelled),
    initial: /^\p{Script=Latin}$/u.test(bare) ? bare : bengaliInitials.get(long),
    habitual,
    light:
      lightParts.has(bare) ||
      habitual.includes(lightSouthAsian) ||
      lightSyllables.some((syllable) => readings.get(syllable) === 0),
    family: [...readings.keys()].some((syllable) => familyReadings.has(syllable)),
  };
}

/** What is left of a Bengali word when an ending that may be a case ending goes; nothing where the whole is a Vietnamese syllable. */
function stemsOf(word: string): string[] {
  if (!/[\u0980-\u09ff]$/.test(word) || readRendered(romanizeBengali(word)).size > 0) return [];
  return bnCaseEndings.flatMap((ending) =>
    word.endsWith(ending) && word.length - ending.length > 1 ? [word.slice(0, -ending.length)] : [],
  );
}
