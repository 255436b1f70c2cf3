import { hash } from 'node:crypto';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';

/**
 * Tells the content of a catalogue from any other, whatever the order of its records and of their keys: a photo that was
 * removed and comes back may show at its old place until the documents are read once more.
 */
export function contentHash({ photos, events, speakers }: Catalogue): string {
  const byId = (records: Iterable<{ readonly id: string }>) => [...records].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return hash(
    'sha256',
    JSON.stringify(
      [photos, events, speakers].map((table) => byId(table.all())),
      sorted,
    ),
  ).slice(0, 16);
}

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
