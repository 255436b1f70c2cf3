import { bnNounEndings, bnOrdinaryEndings, bnVerbEndings, bnVerbStems } from './data/bn-endings.ts';
import { bnKnownNames } from './data/bn-known-names.ts';
import { bnVocabulary } from './data/bn-vocabulary.ts';
import { bn } from './data/bn.ts';
import { isBengaliCompound, isSpelledOut } from './bengali-compound.ts';
import { remembered } from './remembered.ts';
import { withoutCaseEnding } from './bengali-name-word.ts';
import { once } from '../model/once.ts';

const known = new Set(bnKnownNames);
const bodies = new Set(bn.bodies);
const vocabulary = once(() => new Set([...bnVocabulary, ...bn.bodies]));
const roles = new Set([...bn.titles, ...bn.occupations, ...bn.ranks]);
const places = new Set(bn.places);
const verbs = once(() => new Set(bnVerbStems.flatMap((stem) => bnVerbEndings.map((ending) => stem + ending))));

/** Whether a Bengali word (NFC) is an ordinary word of running text, inflected or not, and so ends a name. */
export const isOrdinaryBengali: (word: string) => boolean = remembered(isOrdinary);

function isOrdinary(word: string): boolean {
  if (/[০-৯0-9]/.test(word)) return true;
  if (vocabulary().has(word)) return true;
  if (known.has(withoutCaseEnding(word))) return false;
  if (verbs().has(word)) return true;
  if (isBengaliCompound(word) || isSpelledOut(word)) return true;
  if (bnOrdinaryEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))) return true;
  return bnNounEndings.some((ending) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    return (
      vocabulary().has(stem) || roles.has(stem) || places.has(stem) || isBengaliCompound(stem) || isSpelledOut(stem)
    );
  });
}

/** Whether a Bengali word, inflected or not, is a body or thing that bears people's names: university, city, street. */
export const isBengaliBody = (word: string): boolean =>
  bodies.has(word) ||
  bnNounEndings.some((ending) => word.endsWith(ending) && bodies.has(word.slice(0, -ending.length)));

/** Whether a Bengali word (NFC) stands in the vocabulary as it is, without an ending. */
export const isListedBengali = (word: string): boolean => vocabulary().has(word);

/** Whether a Bengali word (NFC) is a verb form. */
export const isBengaliVerb = (word: string): boolean => verbs().has(word);
