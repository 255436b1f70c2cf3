import type { CheckedPerson } from './checked-photo.ts';
import { inThis } from './text/primary.ts';

/** What to call a person in a sentence: the main name in that language, else in any. */
export const nameOf = ({ names, speaker }: CheckedPerson, language: string): string =>
  inThis(names, language)?.[0] ?? Object.values(names)[0]?.[0] ?? speaker;
