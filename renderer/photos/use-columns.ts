import { type RefObject, useLayoutEffect, useState } from 'react';

/** Least width of a tile, and what stands under its picture, in pixels. */
const leastTile = 168;
const footHeight = 46;

/** How many tiles stand side by side in the element, and how high a line of them is. */
export function useColumns(element: RefObject<HTMLElement | null>): { columns: number; tileHeight: number } {
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
  const columns = Math.max(1, Math.floor(width / leastTile));
  return { columns, tileHeight: Math.round(((width / columns - 16) * 2) / 3) + footHeight + 24 };
}
