import type { KeyboardEvent } from 'react';
import { placeAfterKey } from './grid-lines.ts';
import { chooseOne, extendTo, type Order, type Selection } from './selection.ts';
import type { LightTable } from './use-light-table.ts';

interface KeyedGrid {
  readonly order: Order;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly table: LightTable;
  /** Place of the photo in focus, -1 for none. */
  readonly at: number;
}

/** The keys that move among the photos and extend what is chosen. */
export function gridKeys({ order, selection, onSelect, table, at }: KeyedGrid) {
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfterKey(event.key, at, table);
    if (next === undefined) return;
    event.preventDefault();
    const photo = order.ids[Math.max(0, next)];
    if (photo) onSelect(event.shiftKey ? extendTo(selection, photo, order) : chooseOne(photo));
  };
}
