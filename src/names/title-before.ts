import type { Word } from './words-of.ts';

const joining = new Set(['ও', 'এবং', 'và', 'and', 'of', 'the', 'for', 'on', '&']);

/** Words of the longest chain of offices that is told as one title. */
const longestTitle = 24;

/**
 * Where the title in front of a name begins: back over every word that can belong to it, up to a stop or another word.
 * @param kinds what each word is to a title; undefined or 'speech' ends it.
 */
export function titleStartBefore(words: readonly Word[], kinds: readonly (string | undefined)[], name: number): number {
  let start = name;
  while (start > Math.max(0, name - longestTitle) && words[start]?.apart === false) {
    const kind = kinds[start - 1];
    if (kind === undefined || kind === 'speech') break;
    start -= 1;
  }
  while (start < name && joining.has(words[start]?.key ?? '')) start += 1;
  return start;
}
