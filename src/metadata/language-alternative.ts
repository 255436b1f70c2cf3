import { LanguageTag } from '../model/language.ts';
import { type PropertyValue } from '../model/value.ts';

import { ownObject } from './own-object.ts';

/** Tags that were met, by how files write them: a file has a dozen, and every file the same. */
const canonical = new Map<string, string>();
const most = 1_000;

/** A tag in its canonical form (`vi-VN`, `x-default`); what is no language tag stays as the file has it. */
export function canonicalLanguage(tag: string): string {
  const known = canonical.get(tag);
  if (known !== undefined) return known;
  const found = LanguageTag.safeParse(tag.replaceAll('_', '-')).data ?? tag;
  if (canonical.size < most && tag.length < 40) canonical.set(tag, found);
  return found;
}

/** Words by language from pairs; of two in the same language the first counts. */
export function languageMap(pairs: readonly (readonly [language: string, words: string])[]): Record<string, string> {
  const map = new Map<string, string>();
  for (const [tag, words] of pairs) {
    const language = canonicalLanguage(tag);
    if (!map.has(language)) map.set(language, words);
  }
  return ownObject(map);
}

/** The words by language of a value that may be a plain text, which then is its `x-default`; undefined for anything else. */
export function asLanguages(value: PropertyValue | undefined): Record<string, string> | undefined {
  if (typeof value === 'string') return { 'x-default': value };
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return languageMap(pairs);
}
