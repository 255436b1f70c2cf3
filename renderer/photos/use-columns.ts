import { type RefObject, useLayoutEffect, useState } from 'react';

/** Least width of a tile; margin and padding on both sides of its picture; name and badges under it. In pixels. */
const leastTile = 168;
const around = 16;
const footHeight = 42;

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
  return { columns, tileHeight: Math.round(((width / columns - around) * 2) / 3) + footHeight + around };
}
