import type { KeyboardEvent } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { chooseOne, extendTo, placeAfterKey, type Selection } from './selection.ts';

interface KeyedGrid {
  readonly rows: readonly (PhotoRow | undefined)[];
  readonly ids: readonly PhotoId[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly columns: number;
  /** Place of the photo in focus, -1 for none. */
  readonly at: number;
  readonly rowsOnScreen: () => number;
}

/** The keys that move among the photos and extend what is chosen. */
export function gridKeys({ rows, ids, selection, onSelect, columns, at, rowsOnScreen }: KeyedGrid) {
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const grid = { total: rows.length, columns, rowsOnScreen: rowsOnScreen() };
    const next = placeAfterKey(event.key, Math.max(at, 0), grid);
    const photo = next === undefined ? undefined : rows[next]?.photo;
    if (!photo) return;
    onSelect(event.shiftKey ? extendTo(selection, photo, ids) : chooseOne(photo));
    event.preventDefault();
  };
}
