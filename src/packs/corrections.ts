import type { SentWords } from './sent-words.ts';

/** A field of which the pack that went out says something else than would be said now. */
export interface Correction {
  /** `caption`, `headline`, `people`, or the key of an IPTC property. */
  readonly field: string;
  readonly language?: string;
  /** In words, as a reader would see them; empty for nothing. */
  readonly before: string;
  readonly now: string;
}

/** What was corrected in the words of a photo since they went out. @param languages of the pack, the main one first. */
export function corrections(before: SentWords, now: SentWords, languages: readonly string[]): Correction[] {
  const both = <Value>(of: (words: SentWords) => Value) => [of(before), of(now)] as const;
  const found = [
    ...languages.flatMap((language) => [
      change('headline', ...both(({ captions }) => captions[language]?.headline), language),
      change('caption', ...both(({ captions }) => captions[language]?.text), language),
    ]),
    change('people', ...both(({ people }) => people.map((person) => personLine(person, languages)).join('; '))),
    ...(['creditLine', 'source', 'instructions'] as const).map((key) => change(key, ...both((words) => words[key]))),
    ...(['creator', 'keywords'] as const).map((key) => change(key, ...both((words) => words[key]?.join(', ')))),
    ...(['copyrightNotice', 'usageTerms', 'altText'] as const).flatMap((key) => {
      const tags = new Set(both((words) => Object.keys(words[key] ?? {})).flat());
      return [...tags].map((tag) => change(key, ...both((words) => words[key]?.[tag]), tag));
    }),
    change('dateCreated', ...both(({ captured }) => captured?.value)),
  ];
  return found.flatMap((one) => one ?? []);
}

function change(field: string, before = '', now = '', language?: string): Correction | undefined {
  if (before === now) return undefined;
  return { field, ...(language !== undefined && { language }), before, now };
}

/** A person with title, role and organisation, in every language of the pack that has a name for them. */
function personLine(
  { names, titles = {}, organisation = {}, role }: SentWords['people'][number],
  languages: readonly string[],
): string {
  const tags = languages.filter((tag) => names[tag] !== undefined);
  const known = tags.length > 0 ? tags : Object.keys(names).slice(0, 1);
  const lines = known.map((tag) => [titles[tag], names[tag], organisation[tag]].filter(Boolean).join(', '));
  return [lines.join(' / '), role].filter(Boolean).join(' — ');
}
