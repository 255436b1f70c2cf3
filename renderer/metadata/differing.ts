/** A text in three pieces: what it shares with the other at its start, what differs, what it shares at its end. */
export type Pieces = readonly [start: string, middle: string, end: string];

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lettersOf = (text: string): string[] => Array.from(letters.segment(text), ({ segment }) => segment);

/** Where two texts differ, cut between letters as people see them (UAX #29): never within a conjunct or an accent. */
export function differing(one: string, other: string): readonly [Pieces, Pieces] {
  const a = lettersOf(one);
  const b = lettersOf(other);
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start++;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [pieces(a, start, end), pieces(b, start, end)];
}

const pieces = (all: readonly string[], start: number, end: number): Pieces => [
  all.slice(0, start).join(''),
  all.slice(start, all.length - end).join(''),
  all.slice(all.length - end).join(''),
];
