import type { Words } from './words.ts';

/** An IPTC property in the trade's words; undefined for a key that the standard does not have. */
export const propertyName = (key: string, words: Words): string | undefined => words.maybe(`property.${key}`);
