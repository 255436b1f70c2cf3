import type { Speaker } from '../model/speaker.ts';
import { bn } from './data/bn.ts';
import { en } from './data/en.ts';
import { vi } from './data/vi.ts';
import { findBengali } from './find-bengali.ts';
import { findEnglish } from './find-english.ts';
import { findRecorded, type RecordedRun } from './find-recorded.ts';
import { findVietnamese } from './find-vietnamese.ts';
import { matchSpeakers, type SpeakerMatch } from './match-speakers.ts';
import type { Mention, NameRun } from './mention.ts';
import { remembered } from './remembered.ts';
import { wordsOf, type Word } from './words-of.ts';

export type { Mention } from './mention.ts';

const finders: Readonly<Record<'bn' | 'vi' | 'en', (words: readonly Word[]) => NameRun[]>> = {
  bn: findBengali,
  vi: findVietnamese,
  en: findEnglish,
};
const abbreviations = new Set([bn, vi, en].flatMap((language) => language.abbreviations));

/**
 * People whom `text` names, in its order: speakers of the registry under every recorded spelling, inflected or not, and
 * others whom titles, verbs of speaking and the shape of names give away. An office without a name is nobody.
 * @param language BCP 47; where it is none of bn, vi and en, the script decides.
 * @returns offsets are UTF-16 units of `text`; `speaker` is null for somebody who is not recorded or not told apart.
 */
export function findPeople(text: string, language: string, registry: readonly Speaker[]): Mention[] {
  const words = wordsOf(text, abbreviations);
  const recorded = findRecorded(words, registry);
  const runs = finders[languageOf(text, language)](words);
  const recordedAt = byPlace(recorded);
  const others = runs.filter((run) => !within(run, recordedAt).some((known) => !outgrows(run, known)));
  const othersAt = byPlace(others);
  const known = recorded.filter((run) => within(run, othersAt).length === 0);
  const runsAt = byPlace(runs);
  const match = remembered((name) => (registry.length > 0 ? matchSpeakers(name, registry) : []));
  const mentions = [
    ...known.map((run) => recordedMention(text, words, run, runsAt.get(run.start))),
    ...others.map((run) => foundMention(text, words, run, match)),
  ];
  return mentions.sort((a, b) => a.from - b.from);
}

function languageOf(text: string, language: string): 'bn' | 'vi' | 'en' {
  const [primary = ''] = language.split('-');
  if (primary === 'bn' || primary === 'vi' || primary === 'en') return primary;
  if (/\p{Script=Bengali}/u.test(text)) return 'bn';
  return /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/u.test(text.normalize('NFC')) ? 'vi' : 'en';
}

/** The speakers whom a name can mean. */
type Matcher = (name: string) => readonly SpeakerMatch[];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Runs by every word that they cover; no two of a list share one. */
function byPlace<Run extends Span>(runs: readonly Run[]): Map<number, Run> {
  const places = new Map<number, Run>();
  for (const run of runs) for (let at = run.start; at < run.end; at += 1) places.set(at, run);
  return places;
}

function within<Run>({ start, end }: Span, places: ReadonlyMap<number, Run>): Run[] {
  const found = new Set<Run>();
  for (let at = start; at < end; at += 1) {
    const run = places.get(at);
    if (run) found.add(run);
  }
  return [...found];
}

/** A longer name than the recorded one inside it: somebody else. */
const outgrows = (run: NameRun, known: RecordedRun): boolean =>
  run.start <= known.start && known.to <= run.to && (run.start < known.start || known.to < run.to);

function recordedMention(text: string, words: readonly Word[], run: RecordedRun, found: NameRun | undefined): Mention {
  const titled = found?.start === run.start ? found : undefined;
  const why = run.speaker === null ? 'known spelling of more than one speaker' : 'known spelling';
  return mentionOf(text, words, { ...run, titleStart: titled?.titleStart ?? run.start, score: 0.98, why }, run.speaker);
}

/** The registry may know the person under a spelling that sounds the same. */
function foundMention(text: string, words: readonly Word[], run: NameRun, match: Matcher): Mention {
  const short = offeredFor(mentionOf(text, words, run, null), match);
  if (run.orTo === undefined) return short;
  const long = offeredFor(mentionOf(text, words, { ...run, to: run.orTo }, null), match);
  return long.speaker !== null && (short.speaker === null || long.score > short.score) ? long : short;
}

function offeredFor(mention: Mention, match: Matcher): Mention {
  const [first, second] = match(mention.text).filter(({ same }) => same);
  if (!first || (second && second.score > first.score - 0.05)) return mention;
  return {
    ...mention,
    speaker: first.speaker.id,
    score: Math.min(mention.score, first.score),
    why: `${mention.why}; ${first.why}`,
  };
}

function mentionOf(text: string, words: readonly Word[], run: NameRun, speaker: Mention['speaker']): Mention {
  const { start, titleStart, to, score, why } = run;
  const from = words[start]?.from ?? 0;
  const title = text.slice(words[titleStart]?.from ?? from, from).trim();
  return { text: text.slice(from, to), ...(title && { title }), from, to, speaker, score, why };
}
