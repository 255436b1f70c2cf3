import type { ReactNode } from 'react';
import styles from './lines.module.css';
import type { LightTable } from './use-light-table.ts';

interface LinesProps {
  readonly table: LightTable;
  readonly count: number;
  /** The tile at a place, from 0, with its key. */
  readonly tile: (place: number) => ReactNode;
}

/** The tiles of a light table that are in sight, each at its place on the whole sheet. */
export function Lines({ table: { columns, tileHeight, height, lines }, count, tile }: LinesProps): ReactNode {
  const placesIn = (line: number): number[] =>
    Array.from({ length: Math.min(columns, count - line * columns) }, (_, index) => line * columns + index);
  return (
    <div className={styles.sheet} style={{ height }} role="presentation">
      {lines.map(({ key, index, start }) => (
        <div
          key={key}
          className={styles.line}
          role="presentation"
          style={{
            transform: `translateY(${start}px)`,
            height: tileHeight,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          }}
        >
          {placesIn(index).map(tile)}
        </div>
      ))}
    </div>
  );
}
