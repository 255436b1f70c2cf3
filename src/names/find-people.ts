import type { Speaker } from '../model/speaker.ts';
import { bn } from './data/bn.ts';
import { findBengali } from './find-bengali.ts';
import type { Mention } from './mention.ts';
import { wordsOf } from './words-of.ts';

export type { Mention } from './mention.ts';

const abbreviations = { bn: new Set(bn.abbreviations) };

/** People whom `text` names, in its order. */
export function findPeople(text: string, _language: string, _registry: readonly Speaker[]): Mention[] {
  const words = wordsOf(text, abbreviations.bn);
  return findBengali(words).flatMap(({ start, titleStart, to, score, why }) => {
    const from = words[start]?.from ?? 0;
    const title = text.slice(words[titleStart]?.from ?? from, from).trim();
    return [{ text: text.slice(from, to), ...(title && { title }), from, to, speaker: null, score, why }];
  });
}
