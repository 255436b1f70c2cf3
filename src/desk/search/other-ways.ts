import type { Speaker } from '../../model/speaker.ts';
import { bengaliForms, isBengali } from '../../names/bengali-forms.ts';
import { isSyllable, splitSyllables } from '../../names/split-syllables.ts';
import { spellingsOfWord } from '../../names/spellings-of-word.ts';
import type { OtherWays } from '../../search/forgive.ts';

/**
 * How else a word may be written (docs/search.md): with and without Bengali case endings, a Vietnamese name in one word or
 * in its syllables, a person's name as the registry spells it in any script.
 */
export const otherWaysIn =
  (registry: readonly Speaker[]): OtherWays =>
  (word, next, open) => {
    const spellings = word.length > 1 ? spellingsOfWord(word, registry) : [];
    // Whoever is still typing a word finds all that goes on from it anyway.
    const forms = isBengali(word) && !open ? bengaliForms(word) : [];
    const theirs = spellings.flatMap((spelling) => (isBengali(spelling) ? bengaliForms(spelling) : []));
    return {
      ways: [...forms, ...splitSyllables(word), ...spellings, ...theirs],
      together: next !== undefined && isSyllable(word) && isSyllable(next) ? [word + next] : [],
    };
  };
