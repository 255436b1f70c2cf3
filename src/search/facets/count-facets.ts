import { foldedWords } from '../fold.ts';
import { type FacetTable, facetColumns, lowestRating, none, picks } from './facet-table.ts';
import type { SharedText, SharedTexts } from './shared-texts.ts';
import { Tally } from './tally.ts';

/** How many of some photos have what. Keys are as the index has them. */
export interface FacetCounts {
  readonly total: number;
  readonly events: ReadonlyMap<string, number>;
  /** By ISO 8601 date. */
  readonly days: ReadonlyMap<string, number>;
  readonly ratings: ReadonlyMap<number, number>;
  /** By how it was first written. */
  readonly labels: ReadonlyMap<string, number>;
  readonly picks: ReadonlyMap<'picked' | 'rejected', number>;
  /** Everything that `has:` may ask, and `is.checked`, `is.draft`. */
  readonly facts: ReadonlyMap<string, number>;
  /** Photos tagged with each speaker, by id. */
  readonly speakers: ReadonlyMap<string, number>;
  /** By the one name that is kept of each photo's place. */
  readonly places: ReadonlyMap<string, number>;
  /** What `speaker:` with that name finds, where it means these speakers. */
  readonly showing: (name: string, speakers: readonly string[]) => number;
  /** What `place:"…"` finds. */
  readonly at: (place: string) => number;
}

/**
 * Counts in one pass over the photos: those rows, or all, of all events or one.
 * @param rows numbers of rows in the index.
 */
export function countFacets(table: FacetTable, rows: Uint32Array | undefined, event?: string): FacetCounts {
  const { facts, shown, scene } = table.texts;
  const chosen = rowsOf(table, rows, event);
  const tallies = facetColumns.map((name) => {
    const column = table.columns[name];
    const tally = new Tally(sizeOf(table, name));
    for (const id of chosen) tally.add(column[id] ?? none);
    return [name, tally] as const;
  });
  const tally = Object.fromEntries(tallies) as Record<(typeof facetColumns)[number], Tally>;
  return {
    total: chosen.length,
    events: tally.event.named((number) => table.events.texts.slice(number, number + 1)),
    days: tally.day.named((number) => table.days.texts.slice(number, number + 1)),
    ratings: tally.rating.named((number) => [number + lowestRating]),
    labels: tally.label.named((number) => table.labelTexts.slice(number, number + 1)),
    picks: tally.pick.named((number) => picks.slice(number, number + 1)),
    facts: tally.facts.named((number) => partsOf(facts.rows.get(number), '\n')),
    speakers: tally.shown.named((number) => partsOf(shown.rows.get(number), ' ')),
    places: tally.scene.named((number) => partsOf(scene.rows.get(number))),
    showing: (name, speakers) => {
      const named = new Set(speakers);
      const words = foldedWords(name).join(' ');
      const isNamed = (row: SharedText): boolean => words !== '' && row.words.includes(` ${words}`);
      return countOf(tally.shown, shown, (row) => isNamed(row) || partsOf(row, ' ').some((one) => named.has(one)));
    },
    at: (place) => {
      const words = ` ${foldedWords(place).join(' ')} `;
      return countOf(tally.scene, scene, (row) => `${row.words} `.includes(words));
    },
  };
}

/** Those rows, or all, that have a photo, of that event. */
function rowsOf({ columns, events, size }: FacetTable, rows: Uint32Array | undefined, event?: string): Uint32Array {
  const only = event === undefined ? undefined : events.numberOf(event);
  const most = rows?.length ?? size;
  const chosen = new Uint32Array(most);
  let count = 0;
  for (let at = 0; at < most; at++) {
    const id = rows ? (rows[at] ?? 0) : at;
    const its = columns.event[id] ?? none;
    if (its !== none && (only === undefined || its === only)) chosen[count++] = id;
  }
  return chosen.subarray(0, count);
}

function sizeOf({ events, days, labels, texts }: FacetTable, name: (typeof facetColumns)[number]): number {
  switch (name) {
    case 'event':
      return events.texts.length;
    case 'day':
      return days.texts.length;
    case 'label':
      return labels.texts.length;
    case 'rating':
      return 5 - lowestRating + 1;
    case 'pick':
      return picks.length;
    default:
      return texts[name].last + 1;
  }
}

const partsOf = (row: SharedText | undefined, between?: string): readonly string[] => {
  if (!row || row.text === '') return [];
  return between === undefined ? [row.text] : row.text.split(between);
};

function countOf(tally: Tally, texts: SharedTexts, fits: (row: SharedText) => boolean): number {
  let all = 0;
  for (const [number, count] of tally.counts()) {
    const row = texts.rows.get(number);
    if (row && fits(row)) all += count;
  }
  return all;
}
