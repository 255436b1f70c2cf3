import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { pageSize } from '../desk/touches-rows.ts';
import type { Order, Selection } from './selection.ts';
import type { LightTable } from './use-light-table.ts';

/** A range of places among the photos, from 0; `to` is the last. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** Photos on each side of the one in focus that a film strip shows. */
const strip = 20;
const mostCompared = 4;

const pageOf = (place: number): number => Math.floor(place / pageSize);

/** Tells which places are in sight. What flies past is not told: nobody could look at it. */
export function useSeen({ lines, seen, settled }: LightTable, onSeen: (places: Places) => void): void {
  const from = lines.at(seen[0]?.index ?? 0)?.from ?? 0;
  const to = lines.at(seen.at(-1)?.index ?? 0)?.to ?? 0;
  const told = useRef(0);
  useEffect(() => {
    if (!settled && Math.abs(from - told.current) > pageSize) return;
    told.current = from;
    onSeen({ from, to });
  }, [from, to, settled, onSeen]);
}

/**
 * The pages that are needed: what is in sight, with half a page on both sides for those who scroll on, and where these photos are.
 */
export function usePages(
  { places }: Order,
  { focus, chosen }: Selection,
): { readonly pages: readonly number[]; readonly onSeen: (places: Places) => void } {
  const [range, setRange] = useState({ first: 0, last: 0 });
  const onSeen = useCallback(({ from, to }: Places) => {
    const first = Math.max(0, pageOf(from - pageSize / 2));
    const last = pageOf(to + pageSize / 2);
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, []);
  const lookedAt = [focus, ...(chosen.size > mostCompared ? [] : chosen)].flatMap(
    (photo) => (photo && places.get(photo)) ?? [],
  );
  const around = [
    ...new Set(lookedAt.flatMap((place) => [pageOf(Math.max(0, place - strip)), pageOf(place + strip)])),
  ].join();
  const pages = useMemo(() => {
    const inSight = Array.from({ length: range.last - range.first + 1 }, (_, index) => range.first + index);
    const beside = around === '' ? [] : around.split(',').map(Number);
    return [...new Set([...inSight, ...beside])].sort((a, b) => a - b);
  }, [range, around]);
  return { pages, onSeen };
}
