import { en } from './data/en.ts';
import { vi } from './data/vi.ts';
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

const book = once(() => bookOf(vi));
const foreignBodies = new Set(en.bodies);
/** After these a person's name is the name of something else; a body further up an office is not (chủ tịch UBND tỉnh …). */
const ruled = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thị', 'trấn', 'phố', 'ty', 'đoàn', 'tp']);
const longestName = 5;

/** People whom Vietnamese running text names: capitalised syllables after a family name, or after a title. */
export function findVietnamese(words: readonly Word[]): NameRun[] {
  const kinds = kindsOf(words, book()).map((kind, at) => settledKind(kind, words, at));
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.capital !== true) continue;
    const run = runAt(words, kinds, at);
    if (!run) continue;
    runs.push(run);
    at = run.end - 1;
  }
  return runs;
}

/** Honorifics and offices are written small inside a sentence: `Anh` there is a country, `Cụ` a name. */
function settledKind(kind: Kind, words: readonly Word[], at: number): Kind {
  const word = words[at];
  if (kind === 'honorific' && word?.capital === true && !word.apart) return 'area';
  if ((kind === 'place' || kind === 'body') && word?.capital === false && kind === 'place') return undefined;
  return kind;
}

function runAt(words: readonly Word[], kinds: readonly Kind[], at: number): NameRun | undefined {
  if (anchorOf(kinds[at]) !== undefined && words[at + 1]?.capital === true && !words[at + 1]?.apart) return undefined;
  const before = words[at]?.apart === false ? kinds[at - 1] : undefined;
  const titleStart = before === undefined || before === 'speech' ? at : headStart(words, kinds, at);
  const anchor = anchorIn(kinds, titleStart, at);
  const family = kinds[at] === 'place' ? undefined : familyNess(words[at] ?? nobody);
  if (before === 'body' && (anchor === undefined || !ruled.has(words[at - 1]?.key ?? ''))) return undefined;
  if (kinds[at] === 'body' && kinds[at + 1] === 'body') return undefined;
  if (family === 'rare' && insideCapitals(words, kinds, at)) return undefined;
  const vietnamese = family === undefined ? at : endOfSyllables(words, kinds, at);
  if (family !== undefined && vietnamese - at >= 2) {
    const sure = family === 'common' || anchor !== undefined || (vietnamese - at > 2 && kinds[vietnamese] === 'speech');
    return sure
      ? found(words, at, vietnamese, titleStart, anchor, 'a Vietnamese family name and given name')
      : undefined;
  }
  return foreignAt(words, kinds, at, titleStart, anchor);
}

/** Behind a capitalised word that is no title: the second half of a place or body (Quảng Ninh). */
const insideCapitals = (words: readonly Word[], kinds: readonly Kind[], at: number): boolean =>
  words[at]?.apart === false && words[at - 1]?.capital === true && kinds[at - 1] === undefined;

const nobody: Word = { raw: '', key: '', from: 0, to: 0, capital: false, apart: true, opens: true };

/** Someone without a Vietnamese family name: right after a title or honorific, or a known given name before a verb of speaking. */
function foreignAt(
  words: readonly Word[],
  kinds: readonly Kind[],
  at: number,
  titleStart: number,
  anchor: Anchor | undefined,
): NameRun | undefined {
  if (!canOpen(words, kinds, at, anchor)) return undefined;
  let end = at;
  const capitals = endOfCapitals(words, at, longestName);
  while (end < capitals && (kinds[end] === undefined || end === at || isSyllable(words[end] ?? nobody))) {
    if (end > at && (kinds[end] === 'title' || kinds[end] === 'body')) break;
    end += 1;
  }
  const name = words.slice(at, end);
  if (name.length === 0 || name.some((word) => foreignBodies.has(word.key) || (isAcronym(word) && word.raw.length < 7)))
    return undefined;
  const foreign = name.some((word) => !isSyllable(word));
  const directly = anchorOf(kinds[at - 1]) !== undefined;
  if (
    anchor !== undefined &&
    (directly || foreign) &&
    (foreign || anchor === 'honorific' || anchor === 'rank' || name.length > 1)
  ) {
    return found(words, at, end, titleStart, anchor, '');
  }
  const spoken = kinds[end] === 'speech' && words[end]?.apart === false;
  if (foreign && name.length > 1 && spoken && isKnownGivenName(words[at]?.key ?? '')) {
    return found(words, at, end, at, undefined, 'a known name, and a verb of speaking behind it');
  }
  return undefined;
}

/** A country in front of a foreign name is none of it (Đại sứ Mỹ Marc Knapper), but Mỹ opens given names too (ca sĩ Mỹ Tâm). */
function canOpen(words: readonly Word[], kinds: readonly Kind[], at: number, anchor: Anchor | undefined): boolean {
  const kind = kinds[at];
  if (kind === undefined) return true;
  if (anchor === undefined || anchor === 'title' || kind === 'title' || (kind === 'place' && kinds[at + 1] === 'place'))
    return false;
  const next = words[at + 1];
  return anchor === 'honorific' || (kind === 'place' && next?.capital === true && !next.apart && isSyllable(next));
}

/** The end of the syllables of a name: another office, body or place ends it. */
function endOfSyllables(words: readonly Word[], kinds: readonly Kind[], at: number): number {
  const capitals = endOfCapitals(words, at, longestName);
  let end = at + 1;
  while (end < capitals && isSyllable(words[end] ?? nobody)) {
    const kind = kinds[end];
    const long = kind !== undefined && kinds[end + 1] === kind && words[end + 1]?.capital === true;
    // Hòa Bình and Việt Nam are given names too, so a place ends only what is a whole name already.
    if (long && (kind === 'title' || (kind === 'place' && end - at > 2))) break;
    end += 1;
  }
  return end;
}

/** Where the title begins: the first word of the chain before the name that is an office, rank or honorific, with what qualifies it. */
function headStart(words: readonly Word[], kinds: readonly Kind[], at: number): number {
  let start = titleStartBefore(words, kinds, at);
  while (start < at && anchorOf(kinds[start]) === undefined && kinds[start] !== 'modifier') start += 1;
  return start;
}

function anchorIn(kinds: readonly Kind[], from: number, to: number): Anchor | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const anchor = anchorOf(kinds[at]);
    if (anchor !== undefined) return anchor;
  }
  return undefined;
}

function found(
  words: readonly Word[],
  start: number,
  end: number,
  titleStart: number,
  anchor: Anchor | undefined,
  reason: string,
): NameRun {
  const last = words[end - 1] ?? nobody;
  const to = last.from + withoutGenitive(last.raw).length;
  const why = anchor === undefined ? reason : `${anchor} in front${reason && `, ${reason}`}`;
  const score = anchor === undefined ? 0.75 : reason ? 0.95 : 0.85;
  return { start, end, to, titleStart: anchor === undefined ? start : titleStart, score, why };
}
