import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { useWords } from '../strings/words.ts';
import styles from './grid.module.css';
import { gridKeys } from './grid-keys.ts';
import { chooseOne, extendTo, type Selection, toggle } from './selection.ts';
import { Tile } from './tile.tsx';
import { useColumns } from './use-columns.ts';
import { useSettled } from './use-settled.ts';

interface GridProps {
  readonly rows: readonly (PhotoRow | undefined)[];
  readonly ids: readonly PhotoId[];
  readonly languages: readonly string[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** The light table: as many tiles in the page as are seen, whatever the event holds. */
export function Grid({ rows, ids, languages, selection, onSelect }: GridProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { columns, tileHeight } = useColumns(scroller);
  const lines = useVirtualizer({
    count: Math.ceil(rows.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => tileHeight,
    overscan: 2,
    paddingStart: 8,
    paddingEnd: 8,
  });
  useEffect(() => {
    lines.measure();
  }, [lines, tileHeight]);
  const settled = useSettled(lines.isScrolling);
  const at = rows.findIndex((row) => row?.photo === selection.focus);
  useEffect(() => {
    if (at >= 0) lines.scrollToIndex(Math.floor(at / columns), { align: 'auto' });
  }, [at, columns, lines]);

  const onKeyDown = gridKeys({
    ...{ rows, ids, selection, onSelect, columns, at },
    rowsOnScreen: () => Math.floor((scroller.current?.clientHeight ?? tileHeight) / tileHeight),
  });
  const onPick = (photo: PhotoId, event: MouseEvent): void => {
    if (event.shiftKey) onSelect(extendTo(selection, photo, ids));
    else if (event.ctrlKey || event.metaKey) onSelect(toggle(selection, photo));
    else onSelect(chooseOne(photo));
  };
  const optionId = (index: number): string => `${id}-${index}`;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-pane="photos"
      role="listbox"
      tabIndex={0}
      aria-label={t('photos.title')}
      aria-multiselectable="true"
      aria-activedescendant={at >= 0 ? optionId(at) : undefined}
      onKeyDown={onKeyDown}
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
            {rows.slice(line.index * columns, (line.index + 1) * columns).map((row, index) => {
              const place = line.index * columns + index;
              return row ? (
                <Tile
                  key={row.photo}
                  id={optionId(place)}
                  row={row}
                  place={place}
                  total={rows.length}
                  languages={languages}
                  focused={row.photo === selection.focus}
                  chosen={selection.chosen.has(row.photo)}
                  showPicture={settled}
                  onPick={onPick}
                />
              ) : (
                <div key={place} className={styles.hole} role="presentation" />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
