import type { ReactNode } from 'react';
import styles from './lines.module.css';
import type { LightTable } from './use-light-table.ts';

interface LinesProps {
  readonly table: LightTable;
  /** The tile at a place, from 0, with its key. */
  readonly tile: (place: number) => ReactNode;
  /** The words over a group, from 0. */
  readonly heading?: ((group: number) => string) | undefined;
  /** What else lies on the sheet. */
  readonly children?: ReactNode;
}

/** The lines of a light table that are in sight, each at its place on the whole sheet. */
export function Lines({ table: { columns, height, lines, seen }, tile, heading, children }: LinesProps): ReactNode {
  return (
    <div className={styles.sheet} style={{ height }} role="presentation">
      {seen.map(({ key, index, start, size }) => {
        const line = lines.at(index);
        const style = { transform: `translateY(${start}px)`, height: size };
        if (!line) return null;
        return line.kind === 'heading' ? (
          // Said with each line of its tiles.
          <div key={key} className={styles.heading} style={style} aria-hidden="true">
            {heading?.(line.group)}
          </div>
        ) : (
          <div
            key={key}
            className={styles.line}
            role={heading ? 'group' : 'presentation'}
            aria-label={heading?.(line.group)}
            style={{ ...style, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
          >
            {Array.from({ length: line.to - line.from }, (_, column) => tile(line.from + column))}
          </div>
        );
      })}
      {children}
    </div>
  );
}
