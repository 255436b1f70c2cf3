/** The fields under the captions, in the order in which they are filled. Names and limits: `model/iptc-properties.ts`. */
export const photoFields = [
  { key: 'creditLine', wide: false },
  { key: 'creator', wide: false },
  { key: 'source', wide: false },
  { key: 'copyrightNotice', wide: false },
  { key: 'usageTerms', wide: true },
  { key: 'instructions', wide: true },
  { key: 'city', wide: false },
  { key: 'country', wide: false },
  { key: 'dateCreated', wide: false },
  { key: 'keywords', wide: false },
] as const satisfies readonly { key: string; wide: boolean }[];

export type PhotoFieldKey = (typeof photoFields)[number]['key'];

export const fieldName = (key: PhotoFieldKey): `field.${PhotoFieldKey}` => `field.${key}`;

/** ISO 8601 as XMP writes dates: as exact as it is known, an offset only after a time. */
export const isMoment = (text: string): boolean =>
  /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(text);

/** 'a, b ;c' as a list; commas of any of our scripts part the items. */
export const itemsOf = (text: string): string[] =>
  text
    .split(/[,;،\n]/)
    .map((item) => item.trim())
    .filter(Boolean);

/** What was typed, as `photos.edit` and `events.edit` take it: null clears, other languages of the value stay. */
export function typedValue(type: string | undefined, text: string, before: unknown): unknown {
  if (text === '') return null;
  if (type === 'text-list') return itemsOf(text);
  if (type !== 'lang-alt') return text;
  return typeof before === 'object' && before !== null ? { ...before, 'x-default': text } : text;
}
