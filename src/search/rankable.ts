import type { Query } from './query/query.ts';
import { matchOf } from './sql-of.ts';

/** The words that every hit must have, as one expression that can be ranked by, and what else must be true. */
export function rankable(query: Query): { readonly match: string; readonly rest: Query } | undefined {
  const parts = query.kind === 'and' ? query.of : [query];
  const matches = parts.flatMap((part) => (part.kind === 'text' ? (matchOf(part) ?? []) : []));
  if (matches.length === 0) return undefined;
  const rest = parts.filter(({ kind }) => kind !== 'text');
  return { match: matches.map((match) => `(${match})`).join(' AND '), rest: { kind: 'and', of: rest } };
}
