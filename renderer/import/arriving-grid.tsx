import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { JobId } from '../../src/model/ids.ts';
import { question } from '../desk/ask.ts';
import { useColumns } from '../photos/use-columns.ts';
import { useSettled } from '../photos/use-settled.ts';
import { useWords } from '../strings/words.ts';
import styles from './arriving-grid.module.css';

/** Names that are asked for at once. */
const pageSize = 2000;

/** The photos that an import brings in, as cameras' own thumbnails show them, before they have been read. */
export function ArrivingGrid({ job, total }: { readonly job: JobId; readonly total: number }): ReactNode {
  const { t } = useWords();
  const names = useNames(job, total);
  const scroller = useRef<HTMLDivElement>(null);
  const { columns, tileHeight } = useColumns(scroller);
  const lines = useVirtualizer({
    count: Math.ceil(names.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => tileHeight,
    overscan: 2,
  });
  useEffect(() => {
    lines.measure();
  }, [lines, tileHeight]);
  const settled = useSettled(lines.isScrolling);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="list"
      tabIndex={0}
      aria-label={t('import.arriving', { count: total })}
    >
      <div className={styles.sheet} style={{ height: lines.getTotalSize() }} role="presentation">
        {lines.getVirtualItems().map((line) => (
          <div
            key={line.key}
            className={styles.line}
            role="presentation"
            style={{
              transform: `translateY(${line.start}px)`,
              height: tileHeight,
              gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            }}
          >
            {names.slice(line.index * columns, (line.index + 1) * columns).map((name, index) => {
              const number = line.index * columns + index;
              return (
                <ArrivingTile
                  key={number}
                  name={name ?? ''}
                  address={`/arriving/${job}/${number}`}
                  place={number + 1}
                  total={names.length}
                  showPicture={settled}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** By place; a hole where a page has not come yet. */
function useNames(job: JobId, total: number): readonly (string | undefined)[] {
  const pages = Array.from({ length: Math.ceil(total / pageSize) }, (_, page) => page * pageSize);
  return useQueries({
    queries: pages.map((offset) => question('intake.arriving', { job, offset, limit: pageSize })),
    combine: (results) =>
      results
        .flatMap(
          ({ data }): readonly (string | undefined)[] => data?.names ?? new Array<undefined>(pageSize).fill(undefined),
        )
        .slice(0, total),
  });
}

interface ArrivingTileProps {
  readonly name: string;
  readonly address: string;
  readonly place: number;
  readonly total: number;
  /** False while the grid flies past: then only pictures that are already there are shown. */
  readonly showPicture: boolean;
}

function ArrivingTile({ name, address, place, total, showPicture }: ArrivingTileProps): ReactNode {
  const [wanted, setWanted] = useState(false);
  const [missing, setMissing] = useState(false);
  if (showPicture && !wanted) setWanted(true);
  return (
    <div className={styles.tile} role="listitem" aria-posinset={place} aria-setsize={total}>
      <div className={styles.picture}>
        {wanted && !missing && (
          <img
            src={address}
            alt=""
            decoding="async"
            draggable={false}
            onError={() => {
              setMissing(true);
            }}
          />
        )}
      </div>
      <div className={styles.name} title={name}>
        {name}
      </div>
    </div>
  );
}
