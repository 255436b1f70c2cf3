import type { Check } from '../checked-photo.ts';
import { findingIn } from '../finding-in.ts';
import { nameOf } from '../name-of.ts';

/** Somebody of the registry is named under a recorded spelling, and not tagged. Who was refused for the photo is not asked again. */
export const personNotTagged: Check = ({ texts, tagged, people }) => {
  const shown = new Set(tagged.map(({ speaker }) => speaker));
  return texts.flatMap((words) => {
    if (words.field !== 'caption') return [];
    const seen = new Set<string>();
    return words.named.flatMap((mention) => {
      const person = people.get(mention.speaker);
      if (!person || !mention.recorded || mention.refused || shown.has(mention.speaker)) return [];
      if (seen.has(mention.speaker)) return [];
      seen.add(mention.speaker);
      const name = nameOf(person, words.language);
      const message = `'${name}' is named and not tagged. Tag everyone whom the photo shows.`;
      return [
        findingIn(words, { rule: 'person-not-tagged', message, detail: { speaker: mention.speaker, name } }, mention),
      ];
    });
  });
};
