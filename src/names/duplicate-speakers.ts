import type { Speaker } from '../model/speaker.ts';
import { compareParsed } from './compare-names.ts';
import { parseName, type ParsedName } from './parse-name.ts';
import { indexSpeakers, keysOf, type SpeakerIndex, type Spelling } from './speaker-index.ts';

/** Two entries of a registry that may be one person. */
export interface Duplicate {
  readonly one: Speaker;
  readonly other: Speaker;
  /** 0.5 to 1. */
  readonly score: number;
  /** The reason, for people. */
  readonly why: string;
  /** What each is called in the two spellings that are most alike. */
  readonly spellings: readonly [string, string];
}

/** What was found in an earlier state of a registry. */
export interface KnownDuplicates {
  readonly registry: readonly Speaker[];
  readonly pairs: readonly Duplicate[];
}

/** Spellings that are looked up between two rests: some milliseconds. */
const together = 8;
/** Spellings that one is compared with in full, the likeliest by rarity of what they share. */
const mostCompared = 8;

/**
 * Pairs of a registry that may be one person under different spellings, best first; never two who are said to be different
 * people, nor two whose Vietnamese marks differ. Who has not changed since `known` is not compared again.
 * @param rest lets others have their turn: thousands of people take a second or two.
 */
export async function duplicateSpeakers(
  registry: readonly Speaker[],
  known?: KnownDuplicates,
  rest?: () => Promise<void>,
): Promise<Duplicate[]> {
  const index = indexSpeakers(registry);
  const now = new Set(registry);
  const before = new Set(known?.registry);
  const found = new Map<string, Duplicate>();
  for (const pair of known?.pairs ?? []) if (now.has(pair.one) && now.has(pair.other)) keepBest(found, pair);
  const weights = new Float64Array(index.spellings.length);
  for (const [at, spelling] of index.spellings.entries()) {
    if (before.has(spelling.speaker)) continue;
    if (at % together === 0) await rest?.();
    // Two that are both new meet once: at the earlier of them.
    const isDue = (place: number, { speaker }: Spelling): boolean =>
      (place > at || before.has(speaker)) && mayBeOne(spelling.speaker, speaker);
    for (const place of likeliest(spelling, index, weights, isDue)) {
      const other = index.spellings[place];
      const pair = other && (place > at ? compared(spelling, other) : compared(other, spelling));
      if (pair) keepBest(found, pair);
    }
  }
  for (const [key, { one, other }] of found) if (isContradicted(one, other, index)) found.delete(key);
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function keepBest(found: Map<string, Duplicate>, pair: Duplicate): void {
  const key = [pair.one.id, pair.other.id].sort().join(' ');
  const best = found.get(key);
  if (!best || pair.score > best.score) found.set(key, pair);
}

function compared(a: Spelling, b: Spelling): Duplicate | undefined {
  const { same, score, why } = compareParsed(a.name, b.name);
  return same ? { one: a.speaker, other: b.speaker, score, why, spellings: [a.text, b.text] } : undefined;
}

/** Both have names in one language, or with Vietnamese marks, and none of these, nor a known misspelling, can be one. */
function isContradicted(one: Speaker, other: Speaker, { markedOf }: SpeakerIndex): boolean {
  const shared = Object.keys(one.names).flatMap((tag) => {
    const [ones, others] = [one.names[tag] ?? [], other.names[tag] ?? []];
    return others.length > 0 ? [[ones.map(parseName), others.map(parseName)] as const] : [];
  });
  const marked = [markedOf.get(one) ?? [], markedOf.get(other) ?? []] as const;
  const [wrong, otherWrong] = [one, other].map(({ misspellings = [] }) => misspellings.map(parseName));
  return [...shared, ...(marked.every(({ length }) => length > 0) ? [marked] : [])].some(
    ([ones, others]) => !canMeet([...ones, ...(wrong ?? [])], [...others, ...(otherWrong ?? [])]),
  );
}

const canMeet = (ones: readonly ParsedName[], others: readonly ParsedName[]): boolean =>
  ones.some((name) => others.some((met) => compareParsed(name, met).same));

/** @param weights all 0, as many as there are spellings; left as it was. */
function likeliest(
  spelling: Spelling,
  { byKey, spellings }: SpeakerIndex,
  weights: Float64Array,
  isDue: (place: number, other: Spelling) => boolean,
): number[] {
  const found: number[] = [];
  for (const key of new Set(keysOf(spelling.name).flat())) {
    const places = byKey.get(key) ?? [];
    const weight = Math.log2(1 + spellings.length / places.length);
    for (const place of places) {
      if (weights[place] === 0) found.push(place);
      weights[place] = (weights[place] ?? 0) + weight;
    }
  }
  const ranked = found
    .filter((place) => {
      const other = spellings[place];
      return other && isDue(place, other);
    })
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, mostCompared);
  for (const place of found) weights[place] = 0;
  return ranked;
}

const mayBeOne = (one: Speaker, other: Speaker): boolean => other !== one && !one.distinctFrom?.includes(other.id);
