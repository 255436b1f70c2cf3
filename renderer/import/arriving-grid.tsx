import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { JobId } from '../../src/model/ids.ts';
import { question } from '../desk/ask.ts';
import { Lines } from '../photos/lines.tsx';
import tiles from '../photos/tile.module.css';
import { useLightTable } from '../photos/use-light-table.ts';
import { useWords } from '../strings/words.ts';
import styles from './arriving-grid.module.css';

/** Names that are asked for at once. */
const pageSize = 2000;

/** The photos that an import brings in, as cameras' own thumbnails show them, before they have been read. */
export function ArrivingGrid({ job, total }: { readonly job: JobId; readonly total: number }): ReactNode {
  const { t } = useWords();
  const names = useNames(job, total);
  const scroller = useRef<HTMLDivElement>(null);
  const table = useLightTable(scroller, names.length);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="list"
      tabIndex={0}
      aria-label={t('import.arriving', { count: total })}
    >
      <Lines
        table={table}
        tile={(place) => (
          <ArrivingTile
            key={place}
            name={names[place] ?? ''}
            address={`/arriving/${job}/${place}`}
            place={place}
            total={names.length}
            showPicture={table.settled}
          />
        )}
      />
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
    <div className={tiles.tile} role="listitem" aria-posinset={place + 1} aria-setsize={total}>
      <div className={tiles.picture}>
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
      <div className={tiles.name} title={name}>
        {name}
      </div>
    </div>
  );
}
