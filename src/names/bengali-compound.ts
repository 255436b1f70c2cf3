import { once } from '../model/once.ts';
import { bnCompoundHeads, bnCompoundTails } from './data/bn-name-borders.ts';
import { bnVocabulary } from './data/bn-vocabulary.ts';
import { bengaliInitials } from './data/name-variants.ts';
import { bn } from './data/bn.ts';

/** What may come first in a compound, what last, and how long the longest of both is. */
const halves = once(() => {
  const ordinary = [...bnVocabulary, ...bn.bodies];
  const heads = new Set([...ordinary.filter(({ length }) => length > 1), ...bnCompoundHeads]);
  // Shorter words end names too often to be taken for a half of something else.
  const tails = new Set([...ordinary.filter(({ length }) => length > 2), ...bnCompoundTails]);
  return { heads, tails, longest: Math.max(...[...heads, ...tails].map(({ length }) => length)) };
});
const sign = /[\u0981-\u0983\u09bc-\u09cd\u09d7]/;
const spelledOut = new RegExp(`^(?:${[...bengaliInitials.keys()].join('|')}){3,}$`, 'u');

/** Whether two ordinary words make up a Bengali word (নৌ and পথ, সংবাদ and পত্র). Of a thousand names hardly one is made so. */
export function isBengaliCompound(word: string): boolean {
  const { heads, tails, longest } = halves();
  if (word.length > 2 * longest) return false;
  for (let cut = 2; cut < word.length - 1; cut += 1) {
    if (sign.test(word.charAt(cut)) || word.charAt(cut - 1) === '\u09cd') continue;
    if (heads.has(word.slice(0, cut)) && tails.has(word.slice(cut))) return true;
  }
  return false;
}

/** Whether a Bengali word spells out the letters of an abbreviation (ইউএনডিপি), as bodies are called and nobody is. */
export const isSpelledOut = (word: string): boolean => spelledOut.test(word);
