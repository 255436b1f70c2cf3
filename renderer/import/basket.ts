import { useSyncExternalStore } from 'react';
import type { Entry } from '../../src/contract/views.ts';
import type { FaultData } from '../../src/model/fault.ts';
import type { JobId } from '../../src/model/ids.ts';
import { shell } from '../desk/shell.ts';
import { upload } from '../desk/upload.ts';
import type { Mended } from './mend-pairs.ts';

/** What was chosen for the next import, and the import that runs. It outlives the screen. */
export interface Basket {
  readonly photos: readonly Entry[];
  readonly articles: readonly Entry[];
  /** Files on their way to the desk, from a browser. */
  readonly uploading: { readonly done: number; readonly total: number } | undefined;
  /** Files came through the browser: the desk holds them only until it ends, so they are copied. */
  readonly uploaded: boolean;
  readonly fault: FaultData | undefined;
  readonly job: JobId | undefined;
  /** Captions that were put to other photos than their file names say. */
  readonly mended: Mended;
}

const empty: Basket = {
  photos: [],
  articles: [],
  uploading: undefined,
  uploaded: false,
  fault: undefined,
  job: undefined,
  mended: new Map(),
};
/** Uploads at once: more would only wait in the browser's own queue. */
const together = 3;
const byName = new Intl.Collator('und', { numeric: true });

let basket = empty;
const listeners = new Set<() => void>();

export function change(next: Partial<Basket>): void {
  basket = { ...basket, ...next };
  for (const listener of listeners) listener();
}

export const emptyBasket = (): void => {
  change(empty);
};

export const useBasket = (): Basket =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => basket,
  );

const isArticle = (name: string): boolean => /\.(txt|md|markdown|html?|docx)$/i.test(name);

/** Folders and files that the desk knows already, each on its side; a folder may hold both. */
export function put(entries: readonly Entry[]): void {
  const known = new Set([...basket.photos, ...basket.articles].map(({ entry }) => entry));
  const fresh = entries.filter(({ entry }) => !known.has(entry));
  const articles = fresh.filter(({ kind, name }) => kind === 'file' && isArticle(name));
  change({
    photos: [...basket.photos, ...fresh.filter((entry) => !articles.includes(entry))],
    articles: [...basket.articles, ...articles],
    fault: undefined,
  });
}

export function takeOut(entry: Entry): void {
  const without = (entries: readonly Entry[]): Entry[] => entries.filter((other) => other.entry !== entry.entry);
  change({ photos: without(basket.photos), articles: without(basket.articles) });
}

/** Files that were dropped or chosen: the desktop names them to the desk, a browser uploads them. */
export async function putFiles(files: readonly File[]): Promise<void> {
  if (shell) {
    put(await shell.dropped(files));
    return;
  }
  // A browser lists a folder in no order; the photos of an event come in as their names count.
  const queue = files.toSorted((a, b) => byName.compare(a.name, b.name));
  const taken: (Entry | undefined)[] = queue.map(() => undefined);
  const total = (basket.uploading?.total ?? 0) + files.length;
  change({ uploading: { done: basket.uploading?.done ?? 0, total }, uploaded: true });
  let next = 0;
  const send = async (): Promise<void> => {
    for (let at = next++; at < queue.length; at = next++) {
      const file = queue[at];
      const answer = file && (await upload(file));
      if (answer?.ok) taken[at] = answer.value;
      else if (answer) change({ fault: answer.fault });
      if (basket.uploading) change({ uploading: { ...basket.uploading, done: basket.uploading.done + 1 } });
    }
  };
  await Promise.all(Array.from({ length: together }, send));
  const { fault } = basket;
  put(taken.flatMap((entry) => entry ?? []));
  change({ fault });
  if (basket.uploading && basket.uploading.done >= basket.uploading.total) change({ uploading: undefined });
}
