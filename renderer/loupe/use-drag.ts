import { type PointerEvent, useRef } from 'react';
import { type LoupeView, panned, type Setting } from './stage-layout.ts';

interface Dragged {
  readonly setting: Setting | undefined;
  readonly view: LoupeView;
  readonly onView: (view: LoupeView) => void;
}

/** Moves a photo that is larger than its stage with the pointer. */
export function useDrag({ setting, view, onView }: Dragged) {
  const last = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const end = (): void => {
    last.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || view.scale === 'fit') return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const before = last.current;
      if (!before || !setting) return;
      last.current = { x: clientX, y: clientY };
      onView(panned(view, { x: clientX - before.x, y: clientY - before.y }, setting));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
