import { z } from 'zod';

/** What the caption checker looks for; docs/checker.md has an example of each. */
export const captionRules = [
  'person-not-named',
  'person-not-tagged',
  'name-spelling',
  'title-of-day',
  'people-order',
  'date-missing',
  'place-missing',
  'weekday',
  'numbers-differ',
  'quotes-unbalanced',
  'caption-repeated',
  'mixed-script',
  'double-space',
  'iim-limit',
  'credit-missing',
] as const;
export const CaptionRule = z.enum(captionRules);
export type CaptionRule = z.infer<typeof CaptionRule>;

/** Something about a caption that a person should look at. */
export const CaptionFinding = z.object({
  rule: CaptionRule,
  language: z.string(),
  field: z.enum(['caption', 'headline']),
  /**
   * UTF-16 offsets into the text of that field, on grapheme boundaries; `to` is exclusive. Both stand at the text's end
   * where the caption as a whole is meant.
   */
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
  /** What is wrong and what to do, in English; the screens say it in their language from `rule` and `detail`. */
  message: z.string(),
  /** What `from` to `to` becomes, where that is certain. */
  fix: z.string().optional(),
  /** The facts of the sentence. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type CaptionFinding = z.infer<typeof CaptionFinding>;
