import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';
import { useColumns } from './use-columns.ts';
import { useSettled } from './use-settled.ts';

/** What of many tiles is in sight, and where. */
export interface LightTable {
  readonly columns: number;
  /** Pixels. */
  readonly tileHeight: number;
  readonly height: number;
  readonly lines: readonly VirtualItem[];
  readonly linesOnScreen: number;
  /** False while it is being scrolled: then no new pictures are asked for. */
  readonly settled: boolean;
  readonly scrollToLine: (line: number) => void;
}

/** As many tiles in the page as are seen, in lines that fill the scroller, whatever their count. */
export function useLightTable(scroller: RefObject<HTMLDivElement | null>, count: number): LightTable {
  const { columns, tileHeight } = useColumns(scroller);
  const table = useVirtualizer({
    count: Math.ceil(count / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => tileHeight,
    overscan: 2,
    paddingStart: 8,
    paddingEnd: 8,
  });
  useEffect(() => {
    table.measure();
  }, [table, tileHeight]);
  const scrollToLine = useCallback(
    (line: number) => {
      table.scrollToIndex(line, { align: 'auto' });
    },
    [table],
  );
  return {
    columns,
    tileHeight,
    height: table.getTotalSize(),
    lines: table.getVirtualItems(),
    linesOnScreen: Math.floor((table.scrollRect?.height ?? tileHeight) / tileHeight),
    settled: useSettled(table.isScrolling),
    scrollToLine,
  };
}
