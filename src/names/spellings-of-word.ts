import type { Speaker } from '../model/speaker.ts';
import { compareParts } from './compare-parts.ts';
import { type NamePart, parseName } from './parse-name.ts';
import { indexSpeakers, keysOf, type Spelling } from './speaker-index.ts';

/** How far apart two parts of names may be to be one name in two spellings. */
const nearest = 0.2;
/** Of a name that many people bear, the first of them tell how it is spelt. */
const mostSpellings = 200;

/**
 * How the registry spells a word that is part of somebody's name, in every script (`luong`: `lương`, `লুওং`, `লুং`): the
 * parts that meet it, and the parts of the same person's other spellings that meet those.
 */
export function spellingsOfWord(word: string, registry: readonly Speaker[]): string[] {
  const { spellings, byKey } = indexSpeakers(registry);
  const name = parseName(word);
  const [part, ...others] = name.parts;
  if (!part || others.length > 0 || part.initial === part.bare) return [];
  const places = new Set(
    keysOf(name)
      .flat()
      .flatMap((key) => byKey.get(key) ?? []),
  );
  const met = new Map<Speaker, NamePart[]>();
  for (const place of [...places].slice(0, mostSpellings)) {
    const spelling = spellings[place];
    if (!spelling) continue;
    const parts = spelling.name.parts.filter((own) => meets(part, own, spelling));
    if (parts.length > 0) met.set(spelling.speaker, [...(met.get(spelling.speaker) ?? []), ...parts]);
  }
  const found = new Set<string>();
  for (const { speaker, name: own, ...rest } of spellings) {
    const known = met.get(speaker);
    if (!known) continue;
    for (const other of own.parts)
      if (known.some((one) => one === other || meets(one, other, { speaker, name: own, ...rest })))
        found.add(other.written);
  }
  found.delete(part.written);
  return [...found];
}

function meets(a: NamePart, b: NamePart, { name }: Spelling): boolean {
  const { distance, slip } = compareParts(a, b, { marked: false, vietnamese: name.vietnamese });
  return !slip && distance <= nearest;
}
