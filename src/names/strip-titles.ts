import { bn } from './data/bn.ts';
import { en } from './data/en.ts';
import { vi } from './data/vi.ts';
import type { LanguageWords } from './data/language-words.ts';
import { PhraseBook } from './phrase-book.ts';
import { once } from '../model/once.ts';

type Part = 'honorific' | 'head' | 'filler';

const all = (pick: (words: LanguageWords) => readonly string[]): readonly string[] => [bn, vi, en].flatMap(pick);

const book = once(
  () =>
    new PhraseBook<Part>({
      honorific: all((language) => language.honorifics),
      head: all((language) => [...language.ranks, ...language.titles, ...language.occupations]),
      filler: all((language) => [...language.modifiers, ...language.areas]),
    }),
);
/** Bengali writes an office and what it is over as one word. */
const compound = /(মন্ত্রী|সচিব|উপদেষ্টা|পরিচালক|সম্পাদক|সভাপতি|রাষ্ট্রপতি|চেয়ারম্যান)$/u;

/**
 * The words of a name without the titles, ranks and honorifics in front (`Deputy PM Tran Hong Ha` is `tran hong ha`).
 * A name is never stripped to nothing.
 * @param words lower case, NFC, as the name is written, without stops.
 */
export function stripTitles(words: readonly string[]): readonly string[] {
  let name = 0;
  let at = 0;
  let office = false;
  while (at < words.length - 1) {
    const phrase = book().at(words, at, words.length - 1);
    const kind = phrase?.kind ?? (compound.test(words[at] ?? '') ? 'head' : undefined);
    if (kind === undefined) break;
    at += phrase?.length ?? 1;
    // What an office is over may stand behind it (Minister of Foreign Affairs); two words at least are left for the name.
    if (kind !== 'filler' || (office && at < words.length - 1)) name = at;
    office ||= kind === 'head';
  }
  return words.slice(name);
}
