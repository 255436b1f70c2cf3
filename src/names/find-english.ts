import { en } from './data/en.ts';
import {
  endOfCapitals,
  familyNess,
  isAcronym,
  isKnownGivenName,
  isSyllable,
  withoutGenitive,
} from './latin-name-word.ts';
import type { NameRun } from './mention.ts';
import { titleStartBefore } from './title-before.ts';
import { anchorOf, bookOf, kindsOf, type Anchor, type Kind } from './word-kinds.ts';
import type { Word } from './words-of.ts';
import { once } from '../model/once.ts';

const book = once(() => bookOf(en));
const bodies = new Set(en.bodies);
const longestName = 5;
/** Words of the longest office with what it is over. */
const longestOffice = 24;
/** Family names that are English words, or open the names of places: a name of two syllables needs a title beside them. */
const shortFamilies = 3;

/** People whom English running text names: capitalised words after a title, before a verb of speaking, or that are known names. */
export function findEnglish(words: readonly Word[]): NameRun[] {
  const kinds = kindsOf(words, book());
  const shouting = words.every((word) => word.raw === word.raw.toUpperCase());
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length;) {
    if (words[at]?.capital !== true) {
      at += 1;
      continue;
    }
    const end = endOfCapitals(words, at);
    const run = nameIn(words, kinds, at, end, shouting);
    if (run) runs.push(run);
    at = end;
  }
  return runs;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly anchor: Anchor | undefined;
  readonly vietnamese: boolean;
}

/** The name in a run of capitalised words, titles and what offices are over left out. @param shouting the whole text is in capitals. */
function nameIn(
  words: readonly Word[],
  kinds: readonly Kind[],
  from: number,
  to: number,
  shouting: boolean,
): NameRun | undefined {
  const end = endBeforeVerb(words, kinds, from, to);
  const place = vietnameseIn(words, kinds, from, end) ?? otherIn(words, kinds, from, end);
  if (!place || place.start >= place.end || place.end - place.start > longestName) return undefined;
  const name = words.slice(place.start, place.end);
  const next = words[place.end];
  const after = next?.apart === false ? next.key : '';
  if (bodies.has(after) && next?.capital === true) return undefined;
  if (name.some((word) => bodies.has(withoutGenitive(word.key))) || (bodies.has(after) && place.anchor === undefined))
    return undefined;
  if (name.every((word) => isAcronym(word)) && !shouting) return undefined;
  const evidence = weigh(name, place, words, kinds);
  if (!evidence) return undefined;
  const last = name.at(-1);
  return {
    start: place.start,
    end: to,
    to: last ? last.from + withoutGenitive(last.raw).length : 0,
    titleStart: place.anchor === undefined ? place.start : titleStartBefore(words, kinds, place.start),
    ...evidence,
  };
}

/** A headline writes verbs with capitals too; a bare one (Cross, Hand) is more likely a family name. */
function endBeforeVerb(words: readonly Word[], kinds: readonly Kind[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (kinds[at] === 'speech' && /(s|ed|ing)$/.test(words[at]?.key ?? '')) return at;
  }
  return to;
}

function vietnameseIn(words: readonly Word[], kinds: readonly Kind[], from: number, to: number): Place | undefined {
  for (let start = Math.max(from, to - longestName); start < to - 1; start += 1) {
    const word = words[start];
    if (!word || familyNess(word) !== 'common' || kinds[start] === 'place') continue;
    const syllables = words.slice(start, to);
    if (!syllables.every(isSyllable)) continue;
    const anchor = anchorBefore(words, kinds, start);
    const distinct = word.key.length > shortFamilies || syllables.length > 2 || word.key !== word.key.normalize('NFD');
    if (distinct || anchor !== undefined || (kinds[to] === 'speech' && words[to]?.apart === false)) {
      return { start, end: to, anchor, vietnamese: true };
    }
  }
  return undefined;
}

/** After the last title in the run, or from the first known given name. */
function otherIn(words: readonly Word[], kinds: readonly Kind[], from: number, to: number): Place | undefined {
  let start = from;
  for (let at = from; at < to; at += 1) if (anchorOf(kinds[at]) !== undefined) start = at + 1;
  const anchored = anchorBefore(words, kinds, start) !== undefined;
  const ruled = new Set<Kind>(anchored ? ['area', 'modifier', 'place', 'body'] : ['area', 'modifier', 'place']);
  while (start < to && ruled.has(kinds[start])) start += 1;
  const known = words.slice(start, to).findIndex(({ key }) => isKnownGivenName(key));
  if (known > 0 && known < to - start - 1 && (!anchored || known > 1)) {
    start += known;
    while (start > from && /^\p{Lu}$/u.test(words[start - 1]?.raw ?? '')) start -= 1;
  }
  return { start, end: to, anchor: anchorBefore(words, kinds, start), vietnamese: false };
}

/** The office, rank or honorific that ends right before the name, or before what it is over. */
function anchorBefore(words: readonly Word[], kinds: readonly Kind[], name: number): Anchor | undefined {
  for (let at = name - 1; at >= Math.max(0, name - longestOffice) && words[at + 1]?.apart === false; at -= 1) {
    const kind = kinds[at];
    const anchor = anchorOf(kind);
    if (anchor !== undefined) return anchor;
    if (kind !== 'area' && kind !== 'place' && kind !== 'modifier' && kind !== 'body') return undefined;
    // Behind 'of' and 'in' an office goes on; behind another small word it does not.
    if (words[at]?.capital === false && !['of', 'for', 'and', 'the', 'on', 'affairs'].includes(words[at]?.key ?? ''))
      return undefined;
  }
  return undefined;
}

function weigh(
  name: readonly Word[],
  place: Place,
  words: readonly Word[],
  kinds: readonly Kind[],
): Pick<NameRun, 'score' | 'why'> | undefined {
  const { anchor, vietnamese } = place;
  const [first] = name;
  const next = words[place.end];
  const spoken = next?.apart === false && kinds[place.end] === 'speech';
  const known = isKnownGivenName(first?.key ?? '');
  if (vietnamese) {
    if (anchor !== undefined) return { score: 0.95, why: `${anchor} in front, a Vietnamese family name` };
    return { score: spoken ? 0.85 : 0.75, why: 'a Vietnamese family name and given name' };
  }
  if (name.some(({ raw }, at) => kinds[place.start + at] === 'place' && raw.length > 2)) return undefined;
  if (anchor === 'honorific' || anchor === 'rank') return { score: 0.9, why: `${anchor} in front` };
  const directly = anchorOf(kinds[place.start - 1]) !== undefined;
  if (anchor === 'title' && (name.length > 1 || known || (spoken && directly)))
    return { score: 0.85, why: 'title in front' };
  if (anchor === 'occupation' && (name.length > 1 || known)) return { score: 0.75, why: 'title in front' };
  if (name.length < 2 || name.some(isAcronym)) return undefined;
  if (known)
    return {
      score: spoken ? 0.8 : 0.7,
      why: spoken ? 'a known name, and a verb of speaking behind it' : 'a known name',
    };
  if (name.some((_, at) => kinds[place.start + at] !== undefined)) return undefined;
  if (titleFollows(words, kinds, place.end)) return { score: 0.7, why: 'a title behind it' };
  return first?.opens === true && kinds[place.end] === 'speech' && isSaying(next) && next?.apart === false
    ? { score: 0.6, why: 'a verb of speaking behind it' }
    : undefined;
}

/** `, the executive director of …` */
function titleFollows(words: readonly Word[], kinds: readonly Kind[], at: number): boolean {
  if (words[at]?.apart !== true || words[at].opens) return false;
  for (let place = at; place < at + 5 && (place === at || words[place]?.apart === false); place += 1) {
    if (anchorOf(kinds[place]) !== undefined) return true;
    if (kinds[place] === undefined && !['a', 'an', 'the', 'its'].includes(words[place]?.key ?? '')) return false;
  }
  return false;
}

const sayings = new Set(
  'said says told tells stressed emphasised emphasized noted added announced confirmed affirmed speaks speaking addresses'.split(
    ' ',
  ),
);
const isSaying = (word: Word | undefined): boolean => word !== undefined && sayings.has(word.key);
