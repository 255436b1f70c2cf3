import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { useCommand } from '../commands/use-command.ts';
import { type LoupeView, panned, scaleOf, type Setting, toggledZoom, wholePhoto, zoomed } from './stage-layout.ts';

/** CSS pixels that an arrow moves a photo by. */
const stride = 96;

const ways: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: stride, y: 0 },
  ArrowRight: { x: -stride, y: 0 },
  ArrowUp: { x: 0, y: stride },
  ArrowDown: { x: 0, y: -stride },
};

/** How closely photos are looked at, and the keys for it; all stages of the loupe share it. */
export function useZoom() {
  const [view, onView] = useState<LoupeView>(wholePhoto);
  const setting = useRef<Setting>(undefined);
  const [shown, setShown] = useState(1);
  const onSetting = useCallback(
    (next: Setting) => {
      setting.current = next;
      setShown(scaleOf(view, next));
    },
    [view],
  );
  const change = (next: (view: LoupeView, setting: Setting) => LoupeView): void => {
    if (setting.current) onView(next(view, setting.current));
  };
  useCommand('zoom', () => {
    change(toggledZoom);
  });
  useCommand('largerTiles', () => {
    change((now, lies) => zoomed(now, 1, lies));
  });
  useCommand('smallerTiles', () => {
    change((now, lies) => zoomed(now, -1, lies));
  });
  const onPanKey = (event: KeyboardEvent): boolean => {
    const way = event.shiftKey && view.scale !== 'fit' ? ways[event.key] : undefined;
    if (!way) return false;
    change((now, lies) => panned(now, way, lies));
    return true;
  };
  return { view, onView, onSetting, onPanKey, scale: shown };
}
