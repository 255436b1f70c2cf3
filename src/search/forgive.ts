import { foldedWords } from './fold.ts';
import type { Query, TextField } from './query/query.ts';

/**
 * Other ways to write a word that was looked for: a word, or words one behind the other.
 * @param word folded; @param next the word behind it, if it was written as one that follows; @param open the word
 * may go on.
 */
export type OtherWays = (
  word: string,
  next: string | undefined,
  open: boolean,
) => {
  /** In the place of `word`. */
  readonly ways: readonly string[];
  /** In the place of `word` and `next` together. */
  readonly together: readonly string[];
};

/** Names of files are names, and whose photo it is, is no matter of spelling. */
const literal: ReadonlySet<TextField> = new Set(['file', 'source']);

type Text = Query & { kind: 'text' };

/**
 * The query that also finds a word in other ways to write it. What stands in quotation marks is looked for as it is
 * written.
 */
export function forgive(query: Query, otherWays: OtherWays): Query {
  if (query.kind === 'not') return { ...query, of: forgive(query.of, otherWays) };
  if (query.kind === 'or') return { ...query, of: query.of.map((part) => forgive(part, otherWays)) };
  if (query.kind === 'text') return forgiveRow([query], otherWays)[0] ?? query;
  if (query.kind === 'and') return { ...query, of: forgiveRow(query.of, otherWays) };
  return query;
}

function forgiveRow(row: readonly Query[], otherWays: OtherWays): Query[] {
  const also = row.map(() => new Set<string>());
  for (const [index, part] of row.entries()) {
    const word = wordOf(part);
    if (word === undefined) continue;
    const following = row[index + 1];
    const { field, prefix } = part as Text;
    const isNext = following?.kind === 'text' && following.field === field;
    const { ways, together } = otherWays(word, isNext ? wordOf(following) : undefined, prefix);
    for (const way of [...ways, ...together]) also[index]?.add(way);
    for (const way of together) also[index + 1]?.add(way);
  }
  return row.map((part, index) => {
    const ways = [...(also[index] ?? [])];
    if (part.kind !== 'text') return forgive(part, otherWays);
    return ways.length === 0 ? part : { ...part, also: ways };
  });
}

/** The one word of a part that may be written in another way. */
function wordOf(part: Query | undefined): string | undefined {
  if (part?.kind !== 'text' || part.quoted || (part.field && literal.has(part.field))) return undefined;
  const words = foldedWords(part.text);
  return words.length === 1 ? words[0] : undefined;
}
