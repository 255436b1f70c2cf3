import type { PhotoRow } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';

/** The photos that are shown, in their order. */
export interface Order {
  /** Those that are known: of many, at first only the first. */
  readonly ids: readonly PhotoId[];
  readonly places: ReadonlyMap<PhotoId, number>;
  /** All are known: a photo that has no place is not shown. */
  readonly whole: boolean;
}

export function orderOf(ids: Order['ids'], total = ids.length): Order {
  const places = new Map<PhotoId, number>();
  // A hundred thousand of them, at every opening.
  ids.forEach((id, place) => places.set(id, place));
  return { ids, places, whole: ids.length === total };
}

const between = ({ ids }: Order, from: number, to: number): PhotoId[] => ids.slice(from, to);

/** Which photos are chosen: `focus` is the one the caption desk shows, `anchor` where a range began. */
export interface Selection {
  readonly focus: PhotoId | undefined;
  readonly anchor: PhotoId | undefined;
  readonly chosen: ReadonlySet<PhotoId>;
}

export const nothingChosen: Selection = { focus: undefined, anchor: undefined, chosen: new Set() };

export const chooseOne = (photo: PhotoId): Selection => ({ focus: photo, anchor: photo, chosen: new Set([photo]) });

/** From the anchor to that photo, in their order; `also` stays chosen. */
export function extendTo(selection: Selection, photo: PhotoId, order: Order, also: Iterable<PhotoId> = []): Selection {
  const anchor = selection.anchor ?? photo;
  const ends = [order.places.get(anchor) ?? 0, order.places.get(photo) ?? 0].sort((a, b) => a - b);
  const [from = 0, to = 0] = ends;
  return { focus: photo, anchor, chosen: new Set([...also, ...between(order, from, to + 1)]) };
}

/** In or out of what is chosen, the others left as they are. */
export function toggle(selection: Selection, photo: PhotoId): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(photo)) chosen.add(photo);
  return { focus: photo, anchor: photo, chosen };
}

/** The focus goes to that photo: what is chosen stays if it is among them, else it alone is chosen. */
export const pointAt = (selection: Selection, photo: PhotoId): Selection =>
  selection.chosen.has(photo) ? { ...selection, focus: photo } : chooseOne(photo);

export const chooseAll = (selection: Selection, { ids, places }: Order): Selection => ({
  focus: selection.focus ?? ids[0],
  anchor: selection.anchor ?? ids[0],
  chosen: new Set(places.keys()),
});

/**
 * The selection among the photos that are still shown. Where the one in focus has gone, the nearest to where it was has the
 * focus: those behind it first. Where none has it, the first one: a desk that is opened can be written on at once.
 * @param before the order in which it was seen last.
 */
export function among(selection: Selection, order: Order, before: Order): Selection {
  const { ids, places, whole } = order;
  const { focus } = selection;
  const isShown = (id: PhotoId): boolean => places.has(id);
  // While a page is on its way nobody knows what it brings; only where nothing has been chosen yet, the first may be.
  if ((!whole && focus) || (focus && isShown(focus) && [...selection.chosen].every(isShown))) return selection;
  const next = focus && isShown(focus) ? focus : ((focus && nearest(focus, order, before)) ?? ids[0]);
  const chosen = [...selection.chosen].filter(isShown);
  const anchor = selection.anchor && isShown(selection.anchor) ? selection.anchor : next;
  return { focus: next, anchor, chosen: new Set(chosen.length > 0 || !next ? chosen : [next]) };
}

function nearest(gone: PhotoId, { places }: Order, before: Order): PhotoId | undefined {
  const at = before.places.get(gone);
  if (at === undefined) return undefined;
  const isShown = (id: PhotoId): boolean => places.has(id);
  return before.ids.slice(at).find(isShown) ?? before.ids.slice(0, at).findLast(isShown);
}

/** What is known of the photos that are chosen: of those whose page has not come, only which they are. */
export const rowsOf = (
  chosen: Iterable<PhotoId>,
  { places }: Order,
  rows: readonly (PhotoRow | undefined)[],
): readonly (Pick<PhotoRow, 'photo'> & Partial<PhotoRow>)[] =>
  [...chosen].map((photo) => rows[places.get(photo) ?? -1] ?? { photo });
