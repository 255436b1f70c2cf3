/** The keys of the query language (docs/search.md): each stands in front of a value, as in `speaker:Luong`. */
export const searchKeys = [
  ...(['speaker', 'event', 'caption', 'headline', 'place', 'keyword', 'file', 'source'] as const),
  ...(['lang', 'has', 'missing', 'is', 'label', 'rating', 'date', 'before', 'after'] as const),
] as const;
export type SearchKey = (typeof searchKeys)[number];

/** What stands behind `is:`. */
export const photoStates = ['picked', 'rejected', 'checked', 'draft'] as const;
export type PhotoState = (typeof photoStates)[number];

/** What stands behind `has:` and `missing:` most often; captions and headlines may name a language. */
export const photoFacts = [
  ...(['caption', 'headline', 'people', 'suggestions', 'creditLine', 'captured', 'gps'] as const),
  ...(['rating', 'label', 'pick', 'warnings', 'conflict'] as const),
] as const;
