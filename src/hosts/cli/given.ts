import type { z } from 'zod';
import { Fault } from '../../model/fault.ts';
import { EventId, PhotoId, SpeakerId } from '../../model/ids.ts';
import { LanguageTag } from '../../model/language.ts';

const ids = { photo: PhotoId, 'press event': EventId, speaker: SpeakerId } as const;
const lists = { photo: 'list', 'press event': 'events list', speaker: 'speakers list' } as const;

/** An id as it was typed; faults with `input/invalid` where it cannot be one. */
export function givenId<Kind extends keyof typeof ids>(kind: Kind, raw: string): z.output<(typeof ids)[Kind]> {
  const parsed = ids[kind].safeParse(raw);
  if (parsed.success) return parsed.data as z.output<(typeof ids)[Kind]>;
  throw new Fault('input/invalid', `'${raw}' is not the id of a ${kind}. 'cutline ${lists[kind]}' shows them.`);
}

/** `bn,vi` as canonical tags, each once; faults with `input/invalid`. */
export function givenLanguages(raw: string): string[] {
  return [...new Set(raw.split(',').map((tag) => givenLanguage(tag.trim())))];
}

/** A canonical language tag; faults with `input/invalid`. */
export function givenLanguage(raw: string): string {
  const parsed = LanguageTag.safeParse(raw);
  if (parsed.success && parsed.data !== 'x-default') return parsed.data;
  throw new Fault('input/invalid', `'${raw}' is not a language tag. Use one such as bn, vi or en.`);
}

/** `name=text` at its first equals sign; faults with `input/invalid`. */
export function givenPair(raw: string, example: string): [string, string] {
  const at = raw.indexOf('=');
  if (at > 0) return [raw.slice(0, at), raw.slice(at + 1)];
  throw new Fault('input/invalid', `'${raw}' is not of the form ${example}.`);
}
