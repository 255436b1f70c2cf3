import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { focusPane, pane } from '../app/panes.ts';
import { useCommand } from '../commands/use-command.ts';
import { useWords } from '../strings/words.ts';
import styles from './grid.module.css';
import { gridKeys } from './grid-keys.ts';
import { Lines } from './lines.tsx';
import { chooseAll, chooseOne, extendTo, type Selection, toggle } from './selection.ts';
import { Tile } from './tile.tsx';
import { useLightTable } from './use-light-table.ts';
import { useMarkCommands } from './use-mark-commands.ts';

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
  const table = useLightTable(scroller, rows.length);
  const { columns, linesOnScreen, scrollToLine } = table;
  const at = rows.findIndex((row) => row?.photo === selection.focus);
  useEffect(() => {
    if (at >= 0) scrollToLine(Math.floor(at / columns));
  }, [at, columns, scrollToLine]);

  const onKeyDown = gridKeys({
    ...{ rows, ids, selection, onSelect, columns, at },
    rowsOnScreen: () => linesOnScreen,
  });
  useCommand('all', () => {
    onSelect(chooseAll(selection, ids));
  });
  useMarkCommands(() => rows.flatMap((row) => (row && selection.chosen.has(row.photo) ? [row] : [])));
  useCommand('captions', () => {
    focusPane(pane('captions'));
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
      <Lines
        table={table}
        count={rows.length}
        tile={(place) => {
          const row = rows[place];
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
              showPicture={table.settled}
              onPick={onPick}
            />
          ) : (
            <div key={place} className={styles.hole} role="presentation" />
          );
        }}
      />
    </div>
  );
}
