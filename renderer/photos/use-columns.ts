import { type RefObject, useLayoutEffect, useState } from 'react';

/** Margin and padding on both sides of a tile's picture; name and badges under it, badges alone on small tiles. In pixels. */
const around = 16;
const footHeight = 42;
const smallFootHeight = 22;
/** Narrower tiles have no room for the name (see tile.module.css). */
const small = 132;

export interface Columns {
  /** How many tiles stand side by side. */
  readonly columns: number;
  /** Pixels. */
  readonly tileHeight: number;
}

/** How the tiles stand in the element. @param least width of a tile, in pixels. */
export function useColumns(element: RefObject<HTMLElement | null>, least: number): Columns {
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  const columns = Math.max(1, Math.floor(width / least));
  const tile = width / columns;
  const foot = tile < small ? smallFootHeight : footHeight;
  return { columns, tileHeight: Math.round(((tile - around) * 2) / 3) + foot + around };
}
