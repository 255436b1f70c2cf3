import { useSyncExternalStore } from 'react';
import type { Output, PhotoMarks } from '../../src/contract/commands.ts';
import type { PhotoRow, PhotoView } from '../../src/contract/views.ts';
import type { FaultData } from '../../src/model/fault.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { answers } from './ask.ts';
import { client } from './client.ts';
import { edits } from './edits.ts';
import { undoHand } from './history.ts';

/** What was marked last in this window, or why it could not be. */
export type Marked = { readonly marks: PhotoMarks; readonly photos: number } | { readonly refused: FaultData };

/** Milliseconds that the foot of the grid tells it. */
const told = 6000;

let last: Marked | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let turn: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

function say(marked: Marked | undefined): void {
  clearTimeout(timer);
  last = marked;
  if (marked)
    timer = setTimeout(() => {
      say(undefined);
    }, told);
  for (const listener of listeners) listener();
}

// What is taken back is no news any more.
undoHand.subscribe(() => {
  say(undefined);
});

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useMarked = (): Marked | undefined => useSyncExternalStore(subscribe, () => last);

/** Marks photos: on the screens at once, on the disk one key after the other. Where the desk refuses, the screens show what holds. */
export function markPhotos(rows: readonly Pick<PhotoRow, 'photo'>[], marks: PhotoMarks): void {
  const photos = rows.map(({ photo }) => photo);
  show(new Set(photos), marks);
  say({ marks, photos: photos.length });
  inTurn(() => save(photos, marks));
}

/** Does work that is begun by keys one after the other. */
export function inTurn(work: () => Promise<void>): void {
  turn = turn.then(work).catch(() => undefined);
}

/** Tells at the foot of the grid why the desk did not do what a key asked for. */
export const tellRefused = (refused: FaultData): void => {
  say({ refused });
};

async function save(photos: PhotoId[], marks: PhotoMarks): Promise<void> {
  // What was typed comes first, so that undo takes the two back in the order in which they were done.
  await edits.flush();
  const answer = await client.call('photos.mark', { photos, set: marks });
  if (answer.ok) return;
  say({ refused: answer.fault });
  await answers.invalidateQueries({
    predicate: ({ queryKey: [name] }) => name === 'photos.rows' || name === 'photos.show',
  });
}

/** Shows the marks before the desk has them: whoever sorts out photos by keys looks at the next one already. */
function show(photos: ReadonlySet<PhotoId>, marks: PhotoMarks): void {
  answers.setQueriesData<Output<'photos.rows'>>({ queryKey: ['photos.rows'] }, (page) =>
    page?.rows.some(({ photo }) => photos.has(photo))
      ? { ...page, rows: page.rows.map((row) => (photos.has(row.photo) ? withMarks(row, marks) : row)) }
      : page,
  );
  answers.setQueriesData<PhotoView>(
    {
      predicate: ({ queryKey: [name, input] }) =>
        name === 'photos.show' && photos.has((input as { photo: PhotoId }).photo),
    },
    (view) => view && withMarks(view, marks),
  );
}

/** The photo with these marks; null takes one away. */
export function withMarks<Shown extends Pick<PhotoRow, 'rating' | 'label' | 'pick'>>(
  shown: Shown,
  marks: PhotoMarks,
): Shown {
  const { rating, label, pick, ...rest } = shown;
  const known = Object.entries({ rating, label, pick, ...marks });
  return { ...rest, ...Object.fromEntries(known.filter(([, value]) => value != null)) } as Shown;
}
