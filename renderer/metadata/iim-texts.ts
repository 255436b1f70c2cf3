import type { IptcProperty } from '../../src/model/iptc-properties.ts';
import { cutToBytes } from '../../src/model/text.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import { mainWords, wordsByTag } from './language-words.ts';
import { isWords } from './property-rows.ts';

/**
 * The texts that go into IIM for a property, each of which has the limit for itself: the items of a list, else the
 * main language's words. Empty where IIM holds no text of it.
 */
export function iimTexts(property: IptcProperty, value: PropertyValue | undefined, main: string | undefined): string[] {
  if (property.iimBytes === undefined || value === undefined || typeof value === 'number') return [];
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string');
  if (property.type === 'lang-alt' || isWords(property.key)) return [mainWords(wordsByTag(value), main)];
  return typeof value === 'string' ? [value] : [];
}

/** What IIM keeps of a text that is too long for it, and what is cut: between letters, never within one. */
export function iimCut(text: string, limit: number): { readonly kept: string; readonly lost: string } | undefined {
  const kept = cutToBytes(text, limit);
  return kept === text ? undefined : { kept, lost: text.slice(kept.length).trimStart() };
}
