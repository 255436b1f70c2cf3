import { useSyncExternalStore } from 'react';
import type { Words } from '../strings/words.ts';

/** What a command came to, where nothing on the screen shows it, in the language of the screen at that moment. */
export interface Told {
  readonly say: (words: Words) => string;
  readonly isRefusal: boolean;
}

/** Milliseconds that the status line tells it. */
const toldFor = 8_000;

let last: Told | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Tells it in the status line, for a moment. */
export function tell(say: Told['say'], isRefusal = false): void {
  change({ say, isRefusal });
  timer = setTimeout(() => {
    change(undefined);
  }, toldFor);
}

function change(told: Told | undefined): void {
  clearTimeout(timer);
  last = told;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTold = (): Told | undefined => useSyncExternalStore(subscribe, () => last);
