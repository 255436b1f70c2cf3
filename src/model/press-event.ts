import { z } from 'zod';
import { EventId, PhotoId, SpeakerId } from './ids.ts';
import { LanguageMap } from './language.ts';
import { Values } from './value.ts';

/** What an article says about itself. What it does not say stays absent: nothing is made up. */
export const ArticleFacts = z.object({
  fileName: z.string(),
  sha256: z.string(),
  language: z.string(),
  title: z.string().optional(),
  sourceUrl: z.string().optional(),
  /** ISO 8601 date, or date and time. */
  date: z.string().optional(),
});
export type ArticleFacts = z.infer<typeof ArticleFacts>;

/** One person that the event's texts name, under every spelling found; a person decides what becomes of it. */
export const SuggestedSpeaker = z.object({
  /** Stable within the event: the folded first spelling. */
  key: z.string(),
  /** Spellings as the texts have them, most frequent first. */
  spellings: z.array(z.object({ text: z.string(), language: z.string() })),
  titles: z.array(z.string()),
  /** Photos whose captions name the person; empty where only an article's text does. */
  photos: z.array(PhotoId),
  speaker: SpeakerId.nullable(),
  why: z.string(),
});
export type SuggestedSpeaker = z.infer<typeof SuggestedSpeaker>;

export const PressEvent = z.object({
  id: EventId,
  revision: z.number().int().positive(),
  /** By language. */
  names: LanguageMap,
  places: LanguageMap,
  /** ISO 8601 dates; `dateEnd` for events of several days. */
  date: z.string().optional(),
  dateEnd: z.string().optional(),
  /** Nothing leaves before this moment: ISO 8601 with offset. */
  embargo: z.string().optional(),
  /** Whom a newsroom asks: name, telephone, mail, in free text. */
  contact: z.string().optional(),
  terms: z.string().optional(),
  /** Languages the story runs in; the first is the main one. */
  languages: z.array(z.string()),
  articles: z.array(ArticleFacts),
  suggestions: z.array(SuggestedSpeaker),
  /** Keys of suggested speakers that were refused. */
  refused: z.array(z.string()),
  /** IPTC values that every photo of the event inherits unless it has its own (credit line, creator, city …). */
  values: Values,
  /** XMP sidecars are kept beside the originals of its photos. */
  sidecars: z.literal(true).optional(),
  /** The sample kit that comes with the program. */
  sample: z.boolean().optional(),
  added: z.string(),
});
export type PressEvent = z.infer<typeof PressEvent>;
