import type { PhotoId } from '../../src/model/ids.ts';

/** Which photos are chosen: `focus` is the one the caption desk shows, `anchor` where a range began. */
export interface Selection {
  readonly focus: PhotoId | undefined;
  readonly anchor: PhotoId | undefined;
  readonly chosen: ReadonlySet<PhotoId>;
}

export const nothingChosen: Selection = { focus: undefined, anchor: undefined, chosen: new Set() };

export const chooseOne = (photo: PhotoId): Selection => ({ focus: photo, anchor: photo, chosen: new Set([photo]) });

/** From the anchor to that photo, in the order of `all`. */
export function extendTo(selection: Selection, photo: PhotoId, all: readonly PhotoId[]): Selection {
  const anchor = selection.anchor ?? photo;
  const ends = [all.indexOf(anchor), all.indexOf(photo)].sort((a, b) => a - b);
  const [from = 0, to = 0] = ends;
  return { focus: photo, anchor, chosen: new Set(all.slice(Math.max(from, 0), to + 1)) };
}

/** In or out of what is chosen, the others left as they are. */
export function toggle(selection: Selection, photo: PhotoId): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(photo)) chosen.add(photo);
  return { focus: photo, anchor: photo, chosen };
}

export const chooseAll = (selection: Selection, all: readonly PhotoId[]): Selection => ({
  focus: selection.focus ?? all[0],
  anchor: selection.anchor ?? all[0],
  chosen: new Set(all),
});

/** The selection among the photos that are still there. */
export function among(selection: Selection, all: readonly PhotoId[]): Selection {
  const there = new Set(all);
  if (selection.focus && there.has(selection.focus) && [...selection.chosen].every((id) => there.has(id)))
    return selection;
  const focus = selection.focus && there.has(selection.focus) ? selection.focus : all[0];
  const chosen = [...selection.chosen].filter((id) => there.has(id));
  return { focus, anchor: focus, chosen: new Set(chosen.length > 0 || !focus ? chosen : [focus]) };
}

/** Where an arrow, Home, End or Page key leads from place `at` in a grid; undefined for other keys. */
export function placeAfterKey(
  key: string,
  at: number,
  grid: { total: number; columns: number; rowsOnScreen: number },
): number | undefined {
  const { total, columns, rowsOnScreen } = grid;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    PageUp: -columns * Math.max(1, rowsOnScreen - 1),
    PageDown: columns * Math.max(1, rowsOnScreen - 1),
    Home: -total,
    End: total,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  // Up and down stay in their column: at the edge they stay where they are.
  if ((key === 'ArrowUp' && at < columns) || (key === 'ArrowDown' && at + columns >= total && at % columns < columns)) {
    return key === 'ArrowDown' && Math.floor(at / columns) < Math.floor((total - 1) / columns) ? total - 1 : at;
  }
  return Math.min(total - 1, Math.max(0, at + step));
}
