import { z } from 'zod';
import { SpeakerId } from './ids.ts';

/** Someone in a photo, in the list's left-to-right order. */
export const PersonShown = z.object({
  speaker: SpeakerId,
  /** Role at this event ('signing for Viet Nam'), in the words the person typed. */
  role: z.string().optional(),
});
export type PersonShown = z.infer<typeof PersonShown>;

/** A name that a text seems to hold. Nothing enters a photo by itself: a person accepts or refuses. */
export const PersonSuggestion = z.object({
  /** The words as the text has them, without the title in front. */
  text: z.string(),
  language: z.string(),
  /** The words in front of the name: titles, ranks, honorifics. */
  title: z.string().optional(),
  /** A speaker of the registry, where the name is one of the recorded spellings. */
  speaker: SpeakerId.nullable(),
  /** The same person's key among the event's suggested speakers. */
  key: z.string(),
  /** 0 to 1. */
  score: z.number().min(0).max(1),
  /** The reason, for people: 'honorific জনাব in front', 'known spelling'. */
  why: z.string(),
});
export type PersonSuggestion = z.infer<typeof PersonSuggestion>;
