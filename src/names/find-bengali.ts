import { lastWordOf } from './bengali-case.ts';
import { endOfBengaliName } from './bengali-name-end.ts';
import { bn } from './data/bn.ts';
import { isKnownBengaliName, isVietnameseFamily, vietnameseReadings, withoutCaseEnding } from './bengali-name-word.ts';
import { isBengaliBody, isOrdinaryBengali } from './is-ordinary-bengali.ts';
import type { NameRun } from './mention.ts';
import { titleStartBefore } from './title-before.ts';
import { anchorOf, bookOf, kindsOf, type Anchor, type Kind } from './word-kinds.ts';
import type { Word } from './words-of.ts';
import { once } from '../model/once.ts';

const book = once(() => bookOf({ ...bn, places: [], bodies: [] }));
/** Bengali writes offices as one word: any minister ends so, whatever the portfolio before it. */
const titleEnding = /(মন্ত্রী|সচিব|উপদেষ্টা|পরিচালক|সম্পাদক|সভাপতি|কমিশনার)$/u;
/** Verbs whose object can be a person: who stands before them may be told, thanked or met. */
const reachesPeople =
  /^(বল|জান|অবহিত|অভিনন্দন|ধন্যবাদ|স্বাগত|শুভেচ্ছা|আহ্বান|প্রশ্ন|সতর্ক|শ্রদ্ধা|গ্রহণ|নিশ্চিত|উত্তর|হস্তান্তর|পুরস্কার|মনে)/u;
/** Of these, the ones that are as often said of the person before them. */
const telling = /^(বল|জান)/u;
/** Verbs that need no object: whoever stands before them speaks. */
const saying = /^(বল|জান|বক্তব্য|ভাষণ|বক্তৃতা)/u;

/** People whom Bengali running text names, by the titles before them, the verbs behind them, and the words that no name holds. */
export function findBengali(words: readonly Word[]): NameRun[] {
  const kinds = withCompounds(words);
  const keys = new Set(words.map(({ key }) => key));
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = runAt({ words, kinds, keys }, at);
    if (!run) continue;
    runs.push(run);
    at = run.end - 1;
  }
  return runs;
}

/** Bengali runs an office and what it is over together; such words are titles too. */
const withCompounds = (words: readonly Word[]): Kind[] =>
  kindsOf(words, book()).map((kind, at) => kind ?? (isTitleCompound(words[at]?.key ?? '') ? 'title' : undefined));

const isTitleCompound = (key: string): boolean =>
  titleEnding.test(key) || (/[-‐‑]/u.test(key) && book().at(key.split(/[-‐‑]/u).slice(-1), 0)?.kind === 'title');

interface Evidence {
  readonly score: number;
  readonly why: string;
}

interface Text {
  readonly words: readonly Word[];
  readonly kinds: readonly Kind[];
  readonly keys: ReadonlySet<string>;
}

function runAt({ words, kinds, keys }: Text, at: number): NameRun | undefined {
  const before = words[at]?.apart === false ? kinds[at - 1] : undefined;
  const anchor = anchorOf(before);
  const end = endOfBengaliName({ words, kinds, start: at, anchor });
  if (end === at) return undefined;
  const next = words[end];
  const joined = next?.apart === false ? next : undefined;
  const verbFollows = joined !== undefined && kinds[end] === 'speech';
  const last = words[end - 1];
  if (!last) return undefined;
  const name = words.slice(at, end);
  const titleStart = anchor ? titleStartBefore(words, kinds, at) : at;
  const subject = verbFollows && isSubject(next?.key ?? '', anchor !== undefined && opensSentence(words, titleStart));
  const { stem, whole } = lastWordOf(last, { keys, next, subject });
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
  const to = last.from + stem.length;
  return { start: at, end, to, ...(whole !== undefined && { orTo: last.to }), titleStart, ...evidence };
}

/** @param alone nobody stands before the name and its title in the sentence. */
const isSubject = (verb: string, alone: boolean): boolean => !reachesPeople.test(verb) || (alone && telling.test(verb));

/** Whether a sentence begins here, or with what the title is of (শ্রীলঙ্কার প্রেসিডেন্ট). */
function opensSentence(words: readonly Word[], titleStart: number): boolean {
  let start = titleStart;
  while (start > titleStart - 4 && words[start]?.apart === false && words[start - 1]?.key.endsWith('র') === true)
    start -= 1;
  return words[start]?.apart === true;
}

/** Whether the name is a part of what an institution or a street is called: a body stands behind it, two behind an honoured person. */
function namesABody(words: readonly Word[], at: number, anchor: Anchor | undefined): boolean {
  const [first, second] = words.slice(at, at + 2);
  if (!first || !isBengaliBody(first.key)) return false;
  return anchor === undefined || (second?.apart === false && isBengaliBody(second.key));
}

const isTitle = (kind: Kind): boolean =>
  kind === 'title' || kind === 'rank' || kind === 'occupation' || kind === 'modifier';

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
