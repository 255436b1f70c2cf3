import { z } from 'zod';
import { ValueSource } from './value.ts';

export const CaptionStatus = z.enum(['draft', 'checked']);
export type CaptionStatus = z.infer<typeof CaptionStatus>;

/** One language's words under a photo. `text` is IPTC Description, `headline` IPTC Headline, in that language. */
export const Caption = z.object({
  headline: z.string().optional(),
  text: z.string(),
  status: CaptionStatus,
  /** Counts the edits of this caption, from 1. */
  revision: z.number().int().positive(),
  source: ValueSource,
  /** The caption this one was written from, that caption's revision at the time, and its text once it has another. */
  basedOn: z.object({ language: z.string(), revision: z.number().int(), text: z.string().optional() }).optional(),
  /** Words found elsewhere (the file, when an article's caption went before it), kept for the person to choose. */
  alternatives: z.array(z.object({ text: z.string(), source: ValueSource })).optional(),
});
export type Caption = z.infer<typeof Caption>;

export const Captions = z.record(z.string(), Caption);
export type Captions = Readonly<Record<string, Caption>>;

/** The language whose newer words this caption does not follow yet; undefined where it is up to date. */
export function olderThan(captions: Captions, language: string): string | undefined {
  const basedOn = captions[language]?.basedOn;
  if (!basedOn) return undefined;
  const source = captions[basedOn.language];
  const isNewer = source && source.revision > basedOn.revision && source.text !== basedOn.text;
  return isNewer ? basedOn.language : undefined;
}
