import { bn } from './data/bn.ts';
import { isKnownBengaliName, isVietnameseFamily, vietnameseReadings, withoutCaseEnding } from './bengali-name-word.ts';
import { isBengaliBody, isBengaliVerb, isOrdinaryBengali } from './is-ordinary-bengali.ts';
import type { NameRun } from './mention.ts';
import { titleStartBefore } from './title-before.ts';
import { anchorOf, bookOf, kindsOf, type Anchor, type Kind } from './word-kinds.ts';
import type { Word } from './words-of.ts';

const book = bookOf({ ...bn, places: [], bodies: [] });
const places = new Set(bn.places);
/** Bengali writes offices as one word: any minister ends so, whatever the portfolio before it. */
const titleEnding = /(মন্ত্রী|সচিব|উপদেষ্টা|পরিচালক|সম্পাদক|সভাপতি|কমিশনার)$/u;
/** Verbs that make a verb of the noun before them. */
const lightVerb = /^(কর|দে|দি|নে|নি|পা|হয়|হন|রাখ)/u;
/** Verbs that need no object: whoever stands before them speaks. */
const saying = /^(বল|জান|বক্তব্য|ভাষণ|বক্তৃতা)/u;
const longestName = 6;
/** Vietnamese middle names; a family name and one of them are not yet a name. */
const middleReadings = ['v-an', 'th-i'];

/** People whom Bengali running text names, by the titles before them, the verbs behind them, and the words that no name holds. */
export function findBengali(words: readonly Word[]): NameRun[] {
  const kinds = withCompounds(words);
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = runAt(words, kinds, at);
    if (!run) continue;
    runs.push(run);
    at = run.end - 1;
  }
  return runs;
}

/** Bengali runs an office and what it is over together; such words are titles too. */
const withCompounds = (words: readonly Word[]): Kind[] =>
  kindsOf(words, book).map((kind, at) => kind ?? (isTitleCompound(words[at]?.key ?? '') ? 'title' : undefined));

const isTitleCompound = (key: string): boolean =>
  titleEnding.test(key) || (/[-‐‑]/u.test(key) && book.at(key.split(/[-‐‑]/u).slice(-1), 0)?.kind === 'title');

interface Evidence {
  readonly score: number;
  readonly why: string;
}

function runAt(words: readonly Word[], kinds: readonly Kind[], at: number): NameRun | undefined {
  const before = words[at]?.apart === false ? kinds[at - 1] : undefined;
  const anchor = anchorOf(before);
  const end = withoutVerbNoun(words, at, endOfRun(words, kinds, at, anchor !== undefined), anchor);
  if (end === at) return undefined;
  const next = words[end];
  const joined = next?.apart === false ? next : undefined;
  const verbFollows = joined !== undefined && kinds[end] === 'speech';
  const last = words[end - 1];
  if (!last) return undefined;
  const name = words.slice(at, end);
  const stem = withoutCaseEnding(last.raw);
  const inflected = stem.length < last.raw.length;
  const titleFollows = next?.apart === true && isTitle(kinds[end]);
  if (!inflected && joined && namesABody(words, end, end - at > 1 ? anchor : undefined)) return undefined;
  const evidence = weigh(name, {
    anchor,
    verbFollows,
    saying: verbFollows && saying.test(next?.key ?? ''),
    inflected,
    titleFollows,
    title: words[at - 1]?.raw ?? '',
  });
  if (!evidence) return undefined;
  const titleStart = anchor ? titleStartBefore(words, kinds, at) : at;
  return { start: at, end, to: last.from + stem.length, titleStart, ...evidence };
}

/** Whether the name is a part of what an institution or a street is called: a body stands behind it, two behind an honoured person. */
function namesABody(words: readonly Word[], at: number, anchor: Anchor | undefined): boolean {
  const [first, second] = words.slice(at, at + 2);
  if (!first || !isBengaliBody(first.key)) return false;
  return anchor === undefined || (second?.apart === false && isBengaliBody(second.key));
}

const isTitle = (kind: Kind): boolean =>
  kind === 'title' || kind === 'rank' || kind === 'occupation' || kind === 'modifier';

/** The first place that does not belong to a name beginning at `at`. */
function endOfRun(words: readonly Word[], kinds: readonly Kind[], at: number, anchored: boolean): number {
  let end = at;
  while (end < words.length && end - at < longestName) {
    const word = words[end];
    if (!word || (end > at && word.apart)) break;
    if (!canStand(words, kinds, at, end, anchored)) break;
    end += 1;
    if (withoutCaseEnding(word.raw) !== word.raw) break;
  }
  return end;
}

/** Behind an office, a word right before 'does' or 'gives' belongs to the verb: সন্তোষ প্রকাশ করেন. */
function withoutVerbNoun(words: readonly Word[], start: number, end: number, anchor: Anchor | undefined): number {
  const next = words[end];
  const last = words[end - 1]?.key ?? '';
  if (anchor !== 'title' && anchor !== 'occupation') return end;
  if (end === start || next?.apart !== false || !lightVerb.test(next.key) || !isBengaliVerb(next.key)) return end;
  const sure = (isKnownBengaliName(last) && !isOrdinaryBengali(last)) || vietnameseReadings(last).size > 0;
  return sure ? end : end - 1;
}

function canStand(
  words: readonly Word[],
  kinds: readonly Kind[],
  start: number,
  at: number,
  anchored: boolean,
): boolean {
  const { key } = words[at] ?? { key: '' };
  const known = isKnownBengaliName(key);
  const before = words[at - 1]?.key;
  const afterMiddle = at > start && before !== undefined && isMiddle(before) && vietnameseReadings(key).size > 0;
  if (kinds[at] !== undefined) return (known || afterMiddle) && at > start && kinds[at] !== 'speech';
  if (places.has(key)) return false;
  if (!isOrdinaryBengali(key)) return true;
  if (afterMiddle) return true;
  const next = words[at + 1];
  const goesOn = next?.apart === false && kinds[at + 1] === undefined && !isOrdinaryBengali(next.key);
  if (at > start) return known;
  return anchored && goesOn && (known || (isVietnameseFamily(key) && vietnameseReadings(next.key).size > 0));
}

const isMiddle = (key: string): boolean => middleReadings.some((reading) => vietnameseReadings(key).get(reading) === 0);

interface Surroundings {
  readonly anchor: Anchor | undefined;
  readonly verbFollows: boolean;
  readonly saying: boolean;
  readonly inflected: boolean;
  readonly titleFollows: boolean;
  readonly title: string;
}

/** Why a run of words is a name; undefined where nothing says so. */
function weigh(name: readonly Word[], around: Surroundings): Evidence | undefined {
  const keys = name.map(({ key }) => withoutCaseEnding(key));
  const knownCount = keys.filter(isKnownBengaliName).length;
  const vietnamese = isVietnameseName(keys);
  const [first = ''] = keys;
  if (around.anchor === 'honorific') return { score: 0.9, why: `honorific ${around.title} in front` };
  if (around.anchor === 'rank') return { score: 0.9, why: `rank ${around.title} in front` };
  if (around.anchor === 'title') {
    const sure = keys.length > 1 || (knownCount > 0 && !isOrdinaryBengali(first)) || around.saying;
    return sure
      ? { score: vietnamese || knownCount > 0 ? 0.9 : 0.8, why: `title ${around.title} in front` }
      : undefined;
  }
  if (around.anchor === 'occupation' && (vietnamese || knownCount > 0 || (keys.length > 1 && around.verbFollows))) {
    return { score: 0.75, why: `${around.title} in front` };
  }
  if (vietnamese) return { score: around.verbFollows ? 0.85 : 0.75, why: 'a Vietnamese family name and given name' };
  if (keys.length < 2 || !isKnownBengaliName(first)) return undefined;
  if (knownCount === keys.length) return { score: around.verbFollows ? 0.8 : 0.7, why: 'known names' };
  if (around.verbFollows) return { score: 0.7, why: `a known name, and a verb of speaking behind it` };
  return around.titleFollows ? { score: 0.7, why: `a known name, and a title behind it` } : undefined;
}

/** A common family name and what can be a middle and a given name; a short family name needs both. */
function isVietnameseName(keys: readonly string[]): boolean {
  const [first = '', ...rest] = keys;
  if (rest.length === 0 || rest.length > 4 || !isVietnameseFamily(first)) return false;
  if (!rest.every((key) => vietnameseReadings(key).size > 0)) return false;
  return rest.length > 1 || first.length > 4;
}
