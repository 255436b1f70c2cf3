import type { PropertyValue } from '../../src/model/value.ts';
import { shownTags, wordsByTag } from './language-words.ts';

/** A value as one text, to compare readings and to copy: an item, a language or a field a line. */
export function plainValue(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((item: PropertyValue) => plainValue(item)).join('\n');
  const fields = value as Readonly<Record<string, PropertyValue>>;
  if ('x-default' in fields) {
    const words = wordsByTag(value);
    return shownTags(words)
      .map((tag) => words[tag])
      .join('\n');
  }
  return Object.values(fields).map(plainValue).filter(Boolean).join('\n');
}
