import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import { type Box, boxOf, placesIn, type Point, scrollStep } from './rubber-band.ts';
import type { Order, Selection } from './selection.ts';
import type { LightTable } from './use-light-table.ts';

interface BandedGrid {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly table: LightTable;
  readonly order: Order;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Pixels that a hand may tremble without drawing a band. */
const tremble = 4;

/**
 * A band that is drawn over the tiles with the mouse, from between them, and chooses what it touches; with Ctrl or Shift,
 * beside what is chosen. At the edges the sheet moves under it; Esc gives back what was chosen before.
 */
export function useRubberBand(grid: BandedGrid): {
  /** On the sheet, in pixels; undefined while none is drawn. */
  readonly band: Box | undefined;
  readonly onPointerDown: (event: ReactPointerEvent) => void;
} {
  const [band, setBand] = useState<Box>();
  const latest = useRef(grid);
  const end = useRef<() => void>(undefined);
  useEffect(() => {
    latest.current = grid;
  });
  useEffect(() => () => end.current?.(), []);
  const onPointerDown = (down: ReactPointerEvent): void => {
    const scroller = grid.scroller.current;
    const sheet = scroller?.firstElementChild;
    if (down.button !== 0 || down.pointerType === 'touch' || !scroller || !sheet) return;
    // On a tile the mouse picks it; on the scroll bar it scrolls.
    const isOnBar = down.clientX >= scroller.getBoundingClientRect().left + scroller.clientWidth;
    if (isOnBar || (down.target as Element).closest('[role="option"]')) return;
    end.current?.();
    end.current = drawBand(down, { scroller, sheet, latest, setBand });
  };
  return { band, onPointerDown };
}

interface Drawing {
  readonly scroller: HTMLElement;
  readonly sheet: Element;
  readonly latest: RefObject<BandedGrid>;
  readonly setBand: (band: Box | undefined) => void;
}

/** Follows the pointer until its button is let go. Gives what ends it before. */
function drawBand(down: ReactPointerEvent, { scroller, sheet, latest, setBand }: Drawing): () => void {
  const before = latest.current.selection;
  const base = down.ctrlKey || down.metaKey || down.shiftKey ? before.chosen : new Set<PhotoId>();
  const onSheet = ({ x, y }: Point): Point => {
    const { left, top } = sheet.getBoundingClientRect();
    return { x: x - left, y: y - top };
  };
  let pointer: Point = { x: down.clientX, y: down.clientY };
  const start = onSheet(pointer);
  let places: readonly number[] = [];
  let drawn = false;
  let frame = 0;

  const select = (focus: PhotoId | undefined): void => {
    const { order, onSelect } = latest.current;
    const touched = places.flatMap((place) => order.ids[place] ?? []);
    onSelect({ focus, anchor: focus, chosen: new Set([...base, ...touched]) });
  };
  const draw = (): void => {
    const now = onSheet(pointer);
    drawn ||= Math.hypot(now.x - start.x, now.y - start.y) > tremble;
    if (!drawn) return;
    const box = boxOf(start, now);
    setBand(box);
    const { table } = latest.current;
    const touched = placesIn(box, table.lines, sheet.clientWidth / table.columns);
    if (touched.join() === places.join()) return;
    places = touched;
    // The focus waits for the end: it would draw the sheet along.
    select(before.focus);
  };
  const tick = (): void => {
    const step = drawn ? scrollStep(pointer.y, scroller.getBoundingClientRect()) : 0;
    if (step !== 0) {
      scroller.scrollTop += step;
      draw();
    }
    frame = requestAnimationFrame(tick);
  };
  const move = (event: PointerEvent): void => {
    pointer = { x: event.clientX, y: event.clientY };
    draw();
  };
  const finish = (): void => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', finish);
    window.removeEventListener('keydown', key, true);
    setBand(undefined);
  };
  const up = (): void => {
    const last = onSheet(pointer).y < start.y ? places[0] : places.at(-1);
    const focus = last === undefined ? undefined : latest.current.order.ids[last];
    if (focus) select(focus);
    finish();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    latest.current.onSelect(before);
    finish();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', finish);
  window.addEventListener('keydown', key, true);
  frame = requestAnimationFrame(tick);
  return finish;
}
