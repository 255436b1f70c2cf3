import { z } from 'zod';
import { PhotoId, SpeakerId } from './ids.ts';
import { LanguageMap } from './language.ts';

/** A title held at an organisation, with the days it was held (ISO 8601; null: still held). */
export const SpeakerTitle = z.object({
  text: LanguageMap,
  organisation: LanguageMap.optional(),
  from: z.string().nullable().optional(),
  to: z.string().nullable().optional(),
});
export type SpeakerTitle = z.infer<typeof SpeakerTitle>;

/** A photo that shows the person, and which part of it: shares of its width and height after orientation, from the upper left corner. */
export const Portrait = z.object({
  photo: PhotoId,
  region: z
    .object({
      x: z.number().min(0).max(1),
      y: z.number().min(0).max(1),
      width: z.number().positive().max(1),
      height: z.number().positive().max(1),
    })
    .optional(),
});
export type Portrait = z.infer<typeof Portrait>;

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
  /** By language, how a caption names the person the second time. */
  short: LanguageMap.optional(),
  /** By language, what lists are sorted by. */
  sort: LanguageMap.optional(),
  /** By language, what stands before the name: Mr, জনাব, Ông. */
  honorific: LanguageMap.optional(),
  /** By language, of soldiers and police: General, Đại tướng. */
  rank: LanguageMap.optional(),
  /** Wrong spellings that are met, in any script: recognised, never written. */
  misspellings: z.array(z.string()).optional(),
  portrait: Portrait.optional(),
  /** What code replacements call the person. */
  code: z.string().min(1).optional(),
  /** People who are somebody else for certain, however alike the names are; they say the same of this one. */
  distinctFrom: z.array(SpeakerId).optional(),
});
export type Speaker = z.infer<typeof Speaker>;

/** The name that captions use, by language. */
export const mainNames = (speaker: Speaker): Record<string, string> =>
  Object.fromEntries(
    Object.entries(speaker.names).flatMap(([tag, [first]]) => (first === undefined ? [] : [[tag, first]])),
  );

/**
 * The title held on `day` (ISO 8601 date), of several the one that was taken up last; where no day is known, the newest.
 * Undefined where none is recorded, or none was held on that day: a minister was nobody's minister before.
 */
export function titleOn(speaker: Pick<Speaker, 'titles'>, day: string | undefined): SpeakerTitle | undefined {
  const held = speaker.titles.filter(
    ({ from, to }) => day === undefined || ((from ?? '') <= day && day <= `${to ?? '9999'}\uffff`),
  );
  return held.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0];
}
