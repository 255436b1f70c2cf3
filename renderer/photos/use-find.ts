import { useCallback, useState, useSyncExternalStore } from 'react';
import type { EventId } from '../../src/model/ids.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { pageInput, type RowsWish } from '../desk/rows.ts';

/** A key without a value at the end: it is still being typed, and says nothing yet. */
const unfinished = /(^|[\s(])-?[a-z]+:"?$/i;

/** What is looked for in each event, as long as the window lives. */
const texts = new Map<EventId, string>();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Looks for a text in an event, wherever it is shown. */
export function findIn(event: EventId, text: string): void {
  texts.set(event, text);
  for (const listener of listeners) listener();
}

/** What stands in the search field of that event. */
export const useFindText = (event: EventId): string => useSyncExternalStore(subscribe, () => texts.get(event) ?? '');

export interface Find {
  /** As it stands in the field. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What the grid shows: the last that was understood. */
  readonly query: string;
  /** Why what stands in the field was not understood. */
  readonly fault: FaultData | undefined;
}

/**
 * Finding in an event: what is typed is asked for with every key, as the grid asks for it, and shown if it can be understood.
 * What was asked before is not waited for.
 */
export function useFind(event: EventId, arranged: Pick<RowsWish, 'arrange' | 'language'>): Find {
  const text = useFindText(event);
  const asked = text.replace(unfinished, '$1').trim();
  const answer = useAsk('photos.rows', pageInput({ event, query: asked, ...arranged }, 0), { when: asked !== '' });
  const [query, setQuery] = useState(asked);
  if (query !== asked && (asked === '' || answer.isSuccess)) setQuery(asked);
  const onText = useCallback(
    (next: string) => {
      findIn(event, next);
    },
    [event],
  );
  return { text, onText, query, fault: asked === '' ? undefined : faultOf(answer.error) };
}
