import { isKnownBengaliName, isVietnameseFamily, vietnameseReadings, withoutCaseEnding } from './bengali-name-word.ts';
import { bn } from './data/bn.ts';
import { bnClosingNames, bnPersonPostpositions, bnSmallWords } from './data/bn-name-borders.ts';
import { isBengaliBody, isBengaliVerb, isListedBengali, isOrdinaryBengali } from './is-ordinary-bengali.ts';
import type { Anchor, Kind } from './word-kinds.ts';
import type { Word } from './words-of.ts';

const places = new Set(bn.places);
const closing = new Set(bnClosingNames);
const postpositions = new Set(bnPersonPostpositions);
const smallWords = new Set(bnSmallWords);
/** A genitive or a locative, as far as the letters tell. */
const looksInflected = /(?:[\u09be-\u09cc]র|[\u0995-\u09b9]\u09bc?ে)$/u;
const joining = new Set(['ও', 'এবং', 'আর']);
/** Verbs that make a verb of the noun before them. */
const lightVerb = /^(কর|দে|দি|নে|নি|পা|হয়|হন|রাখ)/u;
const longestName = 6;
const longestVietnamese = 4;
/** Vietnamese middle names; a family name and one of them are not yet a name. */
const middleReadings = ['v-an', 'th-i'];

/** A run of words that may be a name, with what each word is to titles. */
export interface Run {
  readonly words: readonly Word[];
  readonly kinds: readonly Kind[];
  readonly start: number;
  readonly anchor: Anchor | undefined;
}

/** The first place that does not belong to a name beginning at `start`. */
export function endOfBengaliName(run: Run): number {
  const { words, start } = run;
  let end = start;
  while (end < words.length && end - start < longestName) {
    const word = words[end];
    if (!word || (end > start && word.apart) || !canStand(run, end)) break;
    end += 1;
    if (withoutCaseEnding(word.raw) !== word.raw) break;
  }
  return withoutVerbNoun(run, end);
}

/** Behind an office, a word right before 'does' or 'gives' belongs to the verb: সন্তোষ প্রকাশ করেন. */
function withoutVerbNoun({ words, start, anchor }: Run, end: number): number {
  const next = words[end];
  const last = words[end - 1]?.key ?? '';
  if (anchor !== 'title' && anchor !== 'occupation') return end;
  if (end === start || next?.apart !== false || !lightVerb.test(next.key) || !isBengaliVerb(next.key)) return end;
  const sure = (isKnownBengaliName(last) && !isOrdinaryBengali(last)) || vietnameseReadings(last).size > 0;
  return sure ? end : end - 1;
}

function canStand(run: Run, at: number): boolean {
  const { words, kinds, start, anchor } = run;
  const { key } = words[at] ?? { key: '' };
  const known = isKnownBengaliName(key);
  const given = at > start && isGivenName(run, at);
  if (kinds[at] !== undefined) return (known || given) && at > start && kinds[at] !== 'speech';
  if (given) return true;
  if (places.has(key)) return false;
  if (at > start && opensPhrase(run, at)) return false;
  if (!isOrdinaryBengali(key)) return true;
  if (at > start) return known;
  const next = words[at + 1];
  const goesOn = next?.apart === false && kinds[at + 1] === undefined && !isOrdinaryBengali(next.key);
  return (
    anchor !== undefined && goesOn && (known || (isVietnameseFamily(key) && vietnameseReadings(next.key).size > 0))
  );
}

/**
 * Whether the word is a syllable that a Vietnamese name goes on with, though it looks like a word of the language: always
 * behind Thị and Văn, which end no name; elsewhere where it is no word itself (মাই is not মা-ই), or the phrase ends with it.
 */
function isGivenName({ words, kinds, start, anchor }: Run, at: number): boolean {
  const key = words[at]?.key ?? '';
  const behindMiddle = isMiddle(words[at - 1]?.key ?? '');
  if (behindMiddle && isSyllable(withoutCaseEnding(key))) return true;
  if (kinds[at] !== undefined || !isSyllable(key) || smallWords.has(key)) return false;
  const before = words.slice(start, at);
  if (before.length >= longestVietnamese || !isVietnameseFamily(before[0]?.key ?? '')) return false;
  if (!before.every((word) => isSyllable(word.key)) || (before.length < 2 && anchor === undefined)) return false;
  return !(isListedBengali(key) || places.has(key)) || endsPhrase(words[at + 1], kinds[at + 1]);
}

const endsPhrase = (next: Word | undefined, kind: Kind): boolean =>
  next?.apart !== false || kind === 'speech' || joining.has(next.key);

/** Whether behind a whole name the word begins something else: no name goes on with it. */
function opensPhrase({ words, kinds, start }: Run, at: number): boolean {
  if (at - start < 2) return false;
  const key = words[at]?.key ?? '';
  const stem = withoutCaseEnding(key);
  if (isKnownBengaliName(stem)) return false;
  const before = words.slice(start, at);
  const vietnamese = isVietnameseFamily(before[0]?.key ?? '') && before.every((word) => isSyllable(word.key));
  if (vietnamese && !isSyllable(stem)) return true;
  const next = words[at + 1];
  const goesOn = next?.apart === false && kinds[at + 1] !== 'speech' && !postpositions.has(next.key);
  if (!goesOn || !closing.has(before.at(-1)?.key ?? '')) return false;
  return looksInflected.test(key) || isBengaliBody(next.key);
}

const isSyllable = (key: string): boolean => vietnameseReadings(key).size > 0;

const isMiddle = (key: string): boolean => middleReadings.some((reading) => vietnameseReadings(key).get(reading) === 0);
