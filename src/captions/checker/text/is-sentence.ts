const fewWords = 12;
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*/gu;
const ended = /[.!?।॥。！？…][\s"'”’»)\]]*$/u;

/**
 * Whether a caption is written as wires write them, in sentences that stand on their own. A label of a few words without
 * a stop ('The minister speaks') stands under a headline and a dateline, and needs neither date nor place.
 */
export function isSentence(text: string): boolean {
  const count = text.match(words)?.length ?? 0;
  return count > fewWords || (count > 3 && ended.test(text));
}
