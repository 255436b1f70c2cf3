import { foldText } from '../../src/model/text.ts';

/** A line of the palette: a command, or a place to go to. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  /** The language of the name where it is not that of the screen. */
  readonly lang?: string | undefined;
  /** Other words it is found by: spellings of a name, what its group is called. */
  readonly words?: readonly string[];
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** How well the wanted words fit, best 0; undefined where one of them is nowhere. */
function fit(wanted: readonly string[], { name, words = [] }: Entry): number | undefined {
  const own = wordsOf(name);
  const other = words.flatMap(wordsOf);
  let sum = 0;
  for (const [place, start] of wanted.entries()) {
    if (own[place]?.startsWith(start)) continue;
    else if (own.some((word) => word.startsWith(start))) sum += 1;
    else if (other.some((word) => word.startsWith(start))) sum += 3;
    else if (start.length > 1 && own.some((word) => word.includes(start))) sum += 5;
    else return undefined;
  }
  return sum;
}

/**
 * The entries that have every typed word, whatever its case and marks, at the start of one of theirs or inside: those
 * that begin with what was typed first, otherwise in the order given.
 */
export function findEntries<Found extends Entry>(typed: string, entries: readonly Found[]): Found[] {
  const wanted = wordsOf(typed);
  return entries
    .flatMap((entry) => {
      const sum = fit(wanted, entry);
      return sum === undefined ? [] : [{ entry, sum }];
    })
    .toSorted((a, b) => a.sum - b.sum)
    .map(({ entry }) => entry);
}
