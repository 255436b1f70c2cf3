import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import { usePicture } from '../desk/pictures.ts';
import { isRejected } from '../photos/is-rejected.ts';
import { useWords } from '../strings/words.ts';
import styles from './film-strip.module.css';

interface FilmStripProps {
  /** A hole where a page has not come yet. */
  readonly rows: readonly (PhotoRow | undefined)[];
  readonly at: number;
  readonly onStep: (place: number) => void;
}

/** Pixels of a frame and the gap after it. */
const frame = 92;

/** All photos in a row, as many in the page as are seen; the one in the loupe stays in the middle. */
export function FilmStrip({ rows, at, onStep }: FilmStripProps): ReactNode {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const strip = useVirtualizer({
    horizontal: true,
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => frame,
    overscan: 4,
  });
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current) current.scrollLeft = (at + 0.5) * frame - (strip.scrollRect?.width ?? current.clientWidth) / 2;
  }, [strip, at]);
  return (
    <div ref={scroller} className={styles.strip} role="group" aria-label={t('loupe.strip')}>
      <div className={styles.film} style={{ width: strip.getTotalSize() }}>
        {strip.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <Frame
                key={row.photo}
                row={row}
                left={start}
                isCurrent={index === at}
                onPress={() => {
                  onStep(index);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

interface FrameProps {
  readonly row: PhotoRow;
  readonly left: number;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

/** Reached by the arrows of the loupe: Tab goes past the strip. */
function Frame({ row, left, isCurrent, onPress }: FrameProps): ReactNode {
  const address = usePicture('thumb', row.photo);
  return (
    <button
      type="button"
      className={styles.frame}
      style={{ left }}
      tabIndex={-1}
      aria-label={row.name}
      aria-current={isCurrent || undefined}
      title={row.name}
      data-photo={row.photo}
      data-rejected={isRejected(row) || undefined}
      // The loupe keeps the focus, and its keys with it.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onPress}
    >
      {row.plain ?? <img src={address} alt="" decoding="async" draggable={false} />}
    </button>
  );
}
