import { foldedWords, type Word, wordsIn } from './fold.ts';
import type { Query } from './query/query.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Words shown before the first hit, and in all. */
const [wordsBefore, wordsShown] = [6, 24];

/** A part of the text around the first hit, the hits marked; undefined where there is none. Words stay whole. */
export function markHits(text: string, query: Query): SnippetPart[] | undefined {
  const words = wordsIn(text);
  const hits = hitsIn(words, phrasesOf(query));
  const first = hits.indexOf(true);
  if (first < 0) return undefined;
  const start = Math.max(0, first - wordsBefore);
  const shown = words.slice(start, start + wordsShown);
  const from = start === 0 ? 0 : (shown[0]?.from ?? 0);
  const to = start + wordsShown >= words.length ? text.length : (shown.at(-1)?.to ?? text.length);
  const parts: SnippetPart[] = [];
  let at = from;
  for (const [index, word] of shown.entries()) {
    if (!hits[start + index]) continue;
    if (word.from > at) parts.push({ text: text.slice(at, word.from), hit: false });
    parts.push({ text: text.slice(word.from, word.to), hit: true });
    at = word.to;
  }
  if (to > at) parts.push({ text: text.slice(at, to), hit: false });
  return parts;
}

interface Phrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** What the query looks for in texts; what it excludes is not marked. */
function phrasesOf(query: Query): Phrase[] {
  if (query.kind === 'and' || query.kind === 'or') return query.of.flatMap(phrasesOf);
  if (query.kind !== 'text') return [];
  const { text, prefix, also = [] } = query;
  const others = also.map((way): Phrase => ({ words: foldedWords(way), prefix: false }));
  return [{ words: foldedWords(text), prefix }, ...others].filter(({ words }) => words.length > 0);
}

/** For every word, whether a phrase covers it. */
function hitsIn(words: readonly Word[], phrases: readonly Phrase[]): boolean[] {
  const hits = words.map(() => false);
  for (const { words: wanted, prefix } of phrases) {
    for (let start = 0; start + wanted.length <= words.length; start++) {
      const fits = wanted.every((word, index) => {
        const found = words[start + index]?.folded ?? '';
        return prefix && index === wanted.length - 1 ? found.startsWith(word) : found === word;
      });
      if (fits) hits.fill(true, start, start + wanted.length);
    }
  }
  return hits;
}
