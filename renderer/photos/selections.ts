import { useCallback, useSyncExternalStore } from 'react';
import type { EventId } from '../../src/model/ids.ts';
import { nothingChosen, type Selection } from './selection.ts';

/** What is chosen in each event, as long as the window lives: the pack screen and the way back find it again. */
const selections = new Map<EventId, Selection>();
const listeners = new Set<() => void>();

export function select(event: EventId, selection: Selection): void {
  if (selections.get(event) === selection) return;
  selections.set(event, selection);
  for (const listener of listeners) listener();
}

export const selectionOf = (event: EventId): Selection => selections.get(event) ?? nothingChosen;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useSelection(event: EventId): readonly [Selection, (selection: Selection) => void] {
  const selection = useSyncExternalStore(subscribe, () => selectionOf(event));
  const set = useCallback(
    (next: Selection) => {
      select(event, next);
    },
    [event],
  );
  return [selection, set];
}
