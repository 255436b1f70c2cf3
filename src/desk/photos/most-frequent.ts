import type { Facet, FacetValue } from '../../contract/facets.ts';

/** Most values of one facet: more, and one would rather type. */
const most = 30;

/** The most frequent values, and how many more there are. @param value what becomes of a key and its count. */
export function mostFrequent<Key>(
  counts: ReadonlyMap<Key, number>,
  value: (key: Key, found: number) => FacetValue,
): Omit<Facet, 'facet'> {
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return {
    values: sorted.slice(0, most).map(([key, found]) => value(key, found)),
    more: Math.max(0, sorted.length - most),
  };
}
