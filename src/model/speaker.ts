import { z } from 'zod';
import { SpeakerId } from './ids.ts';
import { LanguageMap } from './language.ts';

/** A title held at an organisation, with the days it was held (ISO 8601; null: still held). */
export const SpeakerTitle = z.object({
  text: LanguageMap,
  organisation: LanguageMap.optional(),
  from: z.string().nullable().optional(),
  to: z.string().nullable().optional(),
});
export type SpeakerTitle = z.infer<typeof SpeakerTitle>;

/** A person, held once. */
export const Speaker = z.object({
  id: SpeakerId,
  revision: z.number().int().positive(),
  /** By language: the first is how captions in that language name the person, the others are known spellings. */
  names: z.record(z.string(), z.array(z.string()).min(1)),
  titles: z.array(SpeakerTitle),
  /** URIs (Wikidata …). */
  identifiers: z.array(z.string()),
  note: z.string().optional(),
});
export type Speaker = z.infer<typeof Speaker>;

/** The name that captions use, by language. */
export const mainNames = (speaker: Speaker): Record<string, string> =>
  Object.fromEntries(
    Object.entries(speaker.names).flatMap(([tag, [first]]) => (first === undefined ? [] : [[tag, first]])),
  );

/** The title held on `day` (ISO 8601 date), else the newest one; undefined where none is recorded. */
export function titleOn(speaker: Speaker, day: string | undefined): SpeakerTitle | undefined {
  const held = day
    ? speaker.titles.find((title) => (title.from ?? '') <= day && day <= (title.to ?? '9999'))
    : undefined;
  return held ?? speaker.titles.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0];
}
