import type { Speaker } from '../model/speaker.ts';
import { compareParsed, type NameComparison } from './compare-names.ts';
import { parseName, type ParsedName } from './parse-name.ts';
import { indexSpeakers, keysOf, type SpeakerIndex, type Spelling } from './speaker-index.ts';

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
const mostCompared = 40;

/** The speakers whom a name in any script, with or without titles, can mean: best first, at most 20. */
export function matchSpeakers(query: string, registry: readonly Speaker[]): SpeakerMatch[] {
  const index = indexSpeakers(registry);
  const name = parseName(query);
  const best = new Map<Speaker, SpeakerMatch>();
  for (const place of likeliest(keysOf(name), index)) {
    const spelling = index.spellings[place];
    if (!spelling) continue;
    const compared = compareParsed(name, spelling.name);
    const { score, same, why } = marksForbid(name, spelling, index) ? apart(compared) : compared;
    const known = best.get(spelling.speaker);
    if (score > 0 && (!known || score > known.score)) {
      const reason = spelling.misspelt ? `known misspelling, ${why}` : why;
      best.set(spelling.speaker, { speaker: spelling.speaker, score, same, why: `${reason}: ${spelling.text}` });
    }
  }
  return toldApart([...best.values()].sort((a, b) => b.score - a.score).slice(0, mostMatches));
}

/** Whoever is said to be somebody else than one who fits better is not offered. */
function toldApart(matches: readonly SpeakerMatch[]): SpeakerMatch[] {
  return matches.map((match) => {
    const better = matches.find(
      ({ speaker, same, score }) => same && score > match.score && speaker.distinctFrom?.includes(match.speaker.id),
    );
    if (!match.same || !better) return match;
    const [name = better.speaker.id] = Object.values(better.speaker.names).flat();
    return { ...match, same: false, why: `said to be somebody else than ${name}` };
  });
}

/** Whether a name with marks meets a spelling without them, of a speaker whose own marks are others. */
function marksForbid(name: ParsedName, spelling: Spelling, { markedOf }: SpeakerIndex): boolean {
  if (!name.marked || !name.vietnamese || spelling.name.marked) return false;
  const marked = markedOf.get(spelling.speaker) ?? [];
  return marked.length > 0 && !marked.some((own) => compareParsed(name, own).same);
}

const apart = (compared: NameComparison): NameComparison => ({
  same: false,
  score: compared.score * 0.5,
  why: 'the marks of the recorded name differ',
});

/** Places of the spellings that share most with the parts' keys; what few share counts more, once a part. */
function likeliest(parts: readonly (readonly string[])[], { byKey, spellings }: SpeakerIndex): number[] {
  const weights = new Float64Array(spellings.length);
  const found: number[] = [];
  for (const keys of parts) {
    const shared = new Float64Array(spellings.length);
    for (const key of keys) {
      const places = byKey.get(key) ?? [];
      const weight = Math.log2(1 + spellings.length / places.length);
      for (const place of places) {
        const more = weight - (shared[place] ?? 0);
        if (more <= 0) continue;
        if (weights[place] === 0) found.push(place);
        shared[place] = weight;
        weights[place] = (weights[place] ?? 0) + more;
      }
    }
  }
  const weightOf = (place: number): number => weights[place] ?? 0;
  const least = Float64Array.from(found, weightOf).sort().at(-mostCompared) ?? 0;
  return found
    .filter((place) => weightOf(place) >= least)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, mostCompared);
}
