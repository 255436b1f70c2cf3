import { useSyncExternalStore } from 'react';
import type { NoticeView } from '../../src/contract/notices.ts';

const key = 'cutline.notices';

/** What tells one notice from another: the desk finds the same anew at every opening. */
const nameOf = ({ code, found, message }: NoticeView): string => `${found} ${code} ${message}`;

function remembered(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[]);
  } catch {
    // Storage may be refused or hold something else: they are then shown once more.
    return new Set();
  }
}

let read = remembered();
const listeners = new Set<() => void>();

function become(next: ReadonlySet<string>): void {
  read = next;
  try {
    sessionStorage.setItem(key, JSON.stringify([...next]));
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

/** The person has read these. */
export const markRead = (notices: readonly NoticeView[]): void => {
  become(new Set([...read, ...notices.map(nameOf)]));
};

/** Shows them all once more. */
export const showAgain = (): void => {
  become(new Set());
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Those that the person has not read yet. */
export function useUnread(notices: readonly NoticeView[]): readonly NoticeView[] {
  const known = useSyncExternalStore(subscribe, () => read);
  return notices.filter((notice) => !known.has(nameOf(notice)));
}
