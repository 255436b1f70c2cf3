import { z } from 'zod';

/** One thing that photos may have, and how many of those that are found now have it. */
export const FacetValue = z.object({
  /** An id, a name, a date, a language tag, a state: as the facet says. */
  value: z.string(),
  /** The query that adds it: it finds `found` photos together with what is asked now. */
  query: z.string(),
  found: z.number().int(),
});
export type FacetValue = z.infer<typeof FacetValue>;

export const Facet = z.object({
  /**
   * `speaker` and `event` by id; `place` and `label` as written; `date` ISO 8601; `missing` the language of the caption
   * that is not there; `status` picked, rejected, undecided, checked, draft; `rating` -1 to 5 or none; `check` warnings,
   * conflict, suggestions (there), people, creditLine (not there).
   */
  facet: z.enum(['speaker', 'event', 'place', 'date', 'missing', 'status', 'rating', 'label', 'check']),
  /** Without those that no photo has; of speakers, events, places, dates and labels the most frequent. */
  values: z.array(FacetValue),
  /** How many further values there are. */
  more: z.number().int(),
});
export type Facet = z.infer<typeof Facet>;
export type FacetName = Facet['facet'];
