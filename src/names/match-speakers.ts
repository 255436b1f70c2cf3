import type { Speaker } from '../model/speaker.ts';
import { compareParsed } from './compare-names.ts';
import { parseName } from './parse-name.ts';
import { indexSpeakers, keysOf, type SpeakerIndex } from './speaker-index.ts';

export interface SpeakerMatch {
  readonly speaker: Speaker;
  /** 0 to 1. */
  readonly score: number;
  /** Whether Cutline would offer the speaker as the person meant. */
  readonly same: boolean;
  /** The reason, for people. */
  readonly why: string;
}

const mostMatches = 20;
/** Spellings that are compared in full, the likeliest by rarity of what they share. */
const mostCompared = 60;

/** The speakers whom a name in any script, with or without titles, can mean: best first, at most 20. */
export function matchSpeakers(query: string, registry: readonly Speaker[]): SpeakerMatch[] {
  const index = indexSpeakers(registry);
  const name = parseName(query);
  const best = new Map<Speaker, SpeakerMatch>();
  for (const place of likeliest(keysOf(name), index)) {
    const spelling = index.spellings[place];
    if (!spelling) continue;
    const { score, same, why } = compareParsed(name, spelling.name);
    const known = best.get(spelling.speaker);
    if (score > 0 && (!known || score > known.score)) {
      best.set(spelling.speaker, { speaker: spelling.speaker, score, same, why: `${why}: ${spelling.text}` });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, mostMatches);
}

/** Places of the spellings that share most with the parts' keys; what few share counts more, once a part. */
function likeliest(parts: readonly (readonly string[])[], { byKey, spellings }: SpeakerIndex): number[] {
  const weights = new Float64Array(spellings.length);
  const shared = new Float64Array(spellings.length);
  for (const keys of parts) {
    shared.fill(0);
    for (const key of keys) {
      const places = byKey.get(key) ?? [];
      const weight = Math.log2(1 + spellings.length / places.length);
      for (const place of places) if (weight > (shared[place] ?? 0)) shared[place] = weight;
    }
    for (const [place, weight] of shared.entries()) weights[place] = (weights[place] ?? 0) + weight;
  }
  return Array.from(weights.keys())
    .filter((place) => (weights[place] ?? 0) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, mostCompared);
}
