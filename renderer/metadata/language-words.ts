import type { PropertyValue } from '../../src/model/value.ts';

export type WordsByTag = Readonly<Record<string, string>>;

/** A language alternative as texts by tag; a plain text is x-default's. */
export function wordsByTag(value: PropertyValue | null | undefined): WordsByTag {
  if (typeof value === 'string') return value === '' ? {} : { 'x-default': value };
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries);
}

/** The tags to show, x-default only where it says something that no language says. */
export function shownTags(words: WordsByTag): string[] {
  const named = Object.keys(words).filter((tag) => tag !== 'x-default');
  const standard = words['x-default'];
  return standard === undefined || named.some((tag) => words[tag] === standard) ? named : ['x-default', ...named];
}

/** The words with that language's changed; an x-default that repeated them goes with them. null where nothing is left. */
export function withWords(words: WordsByTag, tag: string, text: string): WordsByTag | null {
  const repeated = tag !== 'x-default' && words[tag] !== undefined && words['x-default'] === words[tag];
  const next = Object.entries({ ...words, [tag]: text, ...(repeated && { 'x-default': text }) });
  const left = next.filter(([, said]) => said !== '');
  return left.length > 0 ? Object.fromEntries(left) : null;
}

/** The text that goes into blocks without languages: the main language's, else x-default, else the first. */
export const mainWords = (words: WordsByTag, main: string | undefined): string =>
  (main === undefined ? undefined : words[main]) ?? words['x-default'] ?? Object.values(words)[0] ?? '';
