import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { GridLines, lineOf, sheetPadding } from './grid-lines.ts';
import { useColumns } from './use-columns.ts';

/**
 * Pause after which pictures are asked for, in milliseconds. Asking for every tile that flies past makes the visible
 * ones wait for seconds behind stale requests.
 */
const pause = 70;

/** What of many tiles is in sight, and where. */
export interface LightTable {
  readonly columns: number;
  /** Pixels. */
  readonly tileHeight: number;
  readonly height: number;
  /** Every line of the sheet, and those that are in sight. */
  readonly lines: GridLines;
  readonly seen: readonly VirtualItem[];
  readonly linesOnScreen: number;
  /** False while it is being scrolled: then no new pictures are asked for. */
  readonly settled: boolean;
  /** Brings the tile at a place into sight. */
  readonly scrollTo: (place: number) => void;
}

interface TableWish {
  /** How many photos each group has, in their order; left out: one sheet without headings. */
  readonly groups?: readonly number[] | undefined;
  /** Least width of a tile, in pixels. */
  readonly tileSize?: number;
}

/** As many tiles in the page as are seen, in lines that fill the scroller, whatever their count. */
export function useLightTable(
  scroller: RefObject<HTMLDivElement | null>,
  total: number,
  { groups, tileSize = 168 }: TableWish = {},
): LightTable {
  const { columns, tileHeight } = useColumns(scroller, tileSize);
  const lines = useMemo(
    () => new GridLines({ total, columns, tileHeight, groups }),
    [total, columns, tileHeight, groups],
  );
  const table = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => lines.at(index)?.height ?? tileHeight,
    overscan: 2,
    isScrollingResetDelay: pause,
    paddingStart: sheetPadding,
    paddingEnd: sheetPadding,
  });
  const heights = groups ? lines : tileHeight;
  const measured = useRef(heights);
  useEffect(() => {
    // Lines more or less need no measuring, lines of another height do.
    if (measured.current !== heights) table.measure();
    measured.current = heights;
  }, [table, heights]);
  const scrollTo = useCallback(
    (place: number) => {
      const line = lineOf(lines, place);
      // The first photo of a group comes with its heading.
      const heading = lines.at(line - 1)?.kind === 'heading' ? line - 1 : line;
      if (heading >= 0 && heading !== line) table.scrollToIndex(heading, { align: 'auto' });
      if (line >= 0) table.scrollToIndex(line, { align: 'auto' });
    },
    [table, lines],
  );
  return {
    columns,
    tileHeight,
    height: table.getTotalSize(),
    lines,
    seen: table.getVirtualItems(),
    linesOnScreen: Math.floor((table.scrollRect?.height ?? tileHeight) / tileHeight),
    settled: !table.isScrolling,
    scrollTo,
  };
}
