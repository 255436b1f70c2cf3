import type { SuggestedSpeaker } from '../../model/press-event.ts';
import { foldText } from '../../model/text.ts';

type Named = Pick<SuggestedSpeaker, 'spellings'> & { readonly key?: string };

/** What a refusal is remembered by: the key, and every spelling, since the next text may name the person otherwise. */
export const refusedNames = ({ key, spellings }: Named): string[] => [
  ...new Set([...(key === undefined ? [] : [key]), ...spellings.map(({ text }) => foldText(text))]),
];

/** Whether this person was refused before, under whichever spelling. */
export const isRefused = (person: Named, refused: readonly string[]): boolean =>
  refused.length > 0 && refusedNames(person).some((name) => refused.includes(name));
