import type { Speaker } from '../model/speaker.ts';
import { parseName, type NamePart, type ParsedName } from './parse-name.ts';

/** One recorded spelling of one speaker; `misspelt`: it is known to be wrong. */
export interface Spelling {
  readonly speaker: Speaker;
  readonly text: string;
  readonly misspelt: boolean;
  readonly name: ParsedName;
}

/** Where to look for a name among many: spellings by what their parts sound like. */
export interface SpeakerIndex {
  readonly spellings: readonly Spelling[];
  /** Places in `spellings`, by sound key. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** A speaker's Vietnamese spellings with marks, misspellings left out. */
  readonly markedOf: ReadonlyMap<Speaker, readonly ParsedName[]>;
}

const indexes = new WeakMap<readonly Speaker[], SpeakerIndex>();

/** The index of a registry; made once an array (a changed registry is a new array). */
export function indexSpeakers(registry: readonly Speaker[]): SpeakerIndex {
  const known = indexes.get(registry);
  if (known) return known;
  const spellings: Spelling[] = [];
  const byKey = new Map<string, number[]>();
  const markedOf = new Map<Speaker, ParsedName[]>();
  for (const speaker of registry) {
    const right = Object.values(speaker.names).flat();
    for (const [misspelt, texts] of [[false, right] as const, [true, speaker.misspellings ?? []] as const]) {
      for (const text of texts) {
        const name = parseName(text);
        if (!misspelt && name.marked && name.vietnamese)
          markedOf.set(speaker, [...(markedOf.get(speaker) ?? []), name]);
        const letters = name.parts.flatMap(({ bare, sounds }) => [
          letterKey(bare.charAt(0)),
          letterKey(sounds.charAt(0)),
        ]);
        for (const key of new Set([...keysOf(name).flat(), ...letters])) {
          const places = byKey.get(key);
          if (places) places.push(spellings.length);
          else byKey.set(key, [spellings.length]);
        }
        spellings.push({ speaker, text, misspelt, name });
      }
    }
  }
  const index = { spellings, byKey, markedOf };
  indexes.set(registry, index);
  return index;
}

/** What a name can be looked up by, part by part; the last part with what it is without a case ending. */
export function keysOf(name: ParsedName): string[][] {
  const stems = name.uninflected.flatMap(({ parts }) => parts.slice(-1));
  return name.parts.map((part, at) => {
    const keys = partKeys(part, name.parts[at + 1]);
    return at < name.parts.length - 1 ? keys : [...keys, ...stems.flatMap((stem) => partKeys(stem, undefined))];
  });
}

/** Under what an initial finds the part that it stands for. */
const letterKey = (letter: string): string => `${letter}.`;

function partKeys(part: NamePart, next: NamePart | undefined): string[] {
  const keys = [...part.readings.keys(), ...part.habitual];
  if (part.sounds.length > 2) keys.push(`~${part.sounds}`);
  if (part.initial !== undefined) keys.push(letterKey(part.initial));
  const together = next ? bones(part.sounds + next.sounds) : '';
  for (const skeleton of [bones(part.sounds), together]) {
    if (skeleton.length < 2) continue;
    keys.push(skeleton);
    // One consonant may be lost: what is left of both sides still meets.
    for (let at = 0; at < skeleton.length && skeleton.length > 2; at += 1) {
      keys.push(skeleton.slice(0, at) + skeleton.slice(at + 1));
    }
  }
  return keys;
}

const classes: readonly (readonly [RegExp, string])[] = [
  [/[aeiouyhAO]/g, ''],
  [/[bvfp]/g, 'B'],
  [/[tdTY]/g, 'T'],
  [/[kg]/g, 'K'],
  [/[cjs]/g, 'S'],
  [/[nNX]/g, 'N'],
  [/[lr]/g, 'L'],
];

/** The consonants of a word by class; vowels and breath do not count. */
const bones = (sounds: string): string =>
  classes.reduce((rest, [pattern, name]) => rest.replaceAll(pattern, name), sounds).replaceAll(/(.)\1+/g, '$1');
