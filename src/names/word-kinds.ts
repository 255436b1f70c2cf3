import type { LanguageWords } from './data/language-words.ts';
import { PhraseBook } from './phrase-book.ts';
import type { Word } from './words-of.ts';

/** What a word is to the names around it; undefined: nothing, so it may be one. */
export type Kind =
  'honorific' | 'rank' | 'title' | 'occupation' | 'modifier' | 'body' | 'place' | 'area' | 'speech' | undefined;

/** Kinds after which a name is expected. */
export type Anchor = 'honorific' | 'rank' | 'title' | 'occupation';

export const anchorOf = (kind: Kind): Anchor | undefined =>
  kind === 'honorific' || kind === 'rank' || kind === 'title' || kind === 'occupation' ? kind : undefined;

/** The phrases of a language by kind. */
export const bookOf = (language: LanguageWords): PhraseBook<NonNullable<Kind>> =>
  new PhraseBook<NonNullable<Kind>>({
    honorific: language.honorifics,
    rank: language.ranks,
    title: language.titles,
    occupation: language.occupations,
    modifier: language.modifiers,
    place: language.places,
    body: language.bodies,
    area: language.areas,
    speech: language.speechVerbs,
  });

/** The kind of each word; phrases mark all their words, and never reach over a stop. */
export function kindsOf(words: readonly Word[], book: PhraseBook<NonNullable<Kind>>): Kind[] {
  const keys = words.map(({ key }) => key);
  const kinds = new Array<Kind>(keys.length).fill(undefined);
  for (let at = 0; at < keys.length;) {
    let end = at + 1;
    while (end < at + book.longest && words[end]?.apart === false) end += 1;
    const phrase = book.at(keys, at, end);
    kinds.fill(phrase?.kind, at, at + (phrase?.length ?? 1));
    at += phrase?.length ?? 1;
  }
  return kinds;
}
