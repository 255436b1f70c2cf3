import {
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { PhotoGroup, PhotoRow } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { focusPane, pane } from '../app/panes.ts';
import { usePreference } from '../app/preferences.ts';
import { runCommand } from '../commands/offers.ts';
import { useCommand } from '../commands/use-command.ts';
import { useOffline } from '../desk/offline.ts';
import { useWords } from '../strings/words.ts';
import { dragHandler } from './drag-handler.ts';
import styles from './grid.module.css';
import { gridKeys } from './grid-keys.ts';
import { groupName } from './group-name.ts';
import { Lines } from './lines.tsx';
import { chooseAll, chooseOne, extendTo, type Order, rowsOf, type Selection, toggle } from './selection.ts';
import { Tile } from './tile.tsx';
import { type Places, useSeen } from './use-pages.ts';
import { useLightTable } from './use-light-table.ts';
import { useMarkCommands } from './use-mark-commands.ts';
import { usePhotoMenu } from './use-photo-menu.tsx';
import { useTurnCommands } from './use-turn-commands.ts';
import { useRubberBand } from './use-rubber-band.ts';

interface GridProps {
  readonly rows: readonly (PhotoRow | undefined)[];
  readonly order: Order;
  /** Where they are arranged: their groups, in order. */
  readonly groups: readonly PhotoGroup[] | undefined;
  readonly languages: readonly string[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Told which places are in sight. */
  readonly onSeen: (places: Places) => void;
}

/** Picks a photo by mouse: alone, in or out, or as the end of a range. One function for all tiles, so that they are not drawn anew. */
function usePick(
  grid: Pick<GridProps, 'order' | 'selection' | 'onSelect'>,
): (photo: PhotoId, event: MouseEvent) => void {
  const latest = useRef(grid);
  useLayoutEffect(() => {
    latest.current = grid;
  });
  return useCallback((photo, event) => {
    const { order, selection, onSelect } = latest.current;
    const isBeside = event.ctrlKey || event.metaKey;
    if (event.shiftKey) onSelect(extendTo(selection, photo, order, isBeside ? selection.chosen : []));
    else if (isBeside) onSelect(toggle(selection, photo));
    else onSelect(chooseOne(photo));
  }, []);
}

/** The light table: as many tiles in the page as are seen, whatever the event holds. */
export function Grid({ rows, order, groups, languages, selection, onSelect, onSeen }: GridProps): ReactNode {
  const words = useWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => groups?.map(({ photos }) => photos), [groups]);
  const table = useLightTable(scroller, rows.length, { groups: counts, tileSize: usePreference('tileSize') });
  const { scrollTo } = table;
  const at = selection.focus === undefined ? -1 : (order.places.get(selection.focus) ?? -1);
  useEffect(() => {
    // Also when tiles become larger, or stand in another order: the one in focus stays in sight.
    if (at >= 0) scrollTo(at);
  }, [at, scrollTo]);
  const { band, onPointerDown } = useRubberBand({ scroller, table, order, selection, onSelect });
  const chooseEvery = (): void => {
    onSelect(chooseAll(selection, order));
  };
  useCommand('all', chooseEvery, { when: order.whole });
  useCommand('captions', () => {
    focusPane(pane('captions'));
  });
  useMarkCommands(() => rowsOf(selection.chosen, order, rows));
  useTurnCommands(() => [...selection.chosen]);
  useSeen(table, onSeen);
  const offline = useOffline(rows);
  const onPick = usePick({ order, selection, onSelect });
  const by = usePreference('arrange');
  const heading = (index: number): string => {
    const group = groups?.[index];
    return group && by !== 'added' ? groupName(group, by, words) : '';
  };
  const optionId = (index: number): string => `${id}-${index}`;
  const { menu, onContextMenu } = usePhotoMenu({
    selection,
    onSelect,
    focused: () => document.getElementById(optionId(at)),
  });
  return (
    <>
      <div
        ref={scroller}
        className={styles.scroller}
        data-pane="photos"
        role="listbox"
        tabIndex={0}
        aria-label={words.t('photos.title')}
        aria-multiselectable="true"
        aria-activedescendant={at >= 0 ? optionId(at) : undefined}
        onKeyDown={gridKeys({ order, selection, onSelect, table, at })}
        onPointerDown={onPointerDown}
        onContextMenu={onContextMenu}
        onDragStart={dragHandler({ order, selection, onSelect })}
        onDoubleClick={({ target, ctrlKey, metaKey, shiftKey }) => {
          const isTile = target instanceof Element && target.closest('[role="option"]') !== null;
          if (isTile && !ctrlKey && !metaKey && !shiftKey) runCommand('loupe', target);
        }}
      >
        <Lines
          table={table}
          heading={groups && heading}
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
                offline={offline.has(row.photo)}
                showPicture={table.settled}
                onPick={onPick}
              />
            ) : (
              <div key={place} className={styles.hole} role="presentation" />
            );
          }}
        >
          {band && (
            <div
              className={styles.band}
              style={{
                transform: `translate(${band.left}px, ${band.top}px)`,
                width: band.right - band.left,
                height: band.bottom - band.top,
              }}
            />
          )}
        </Lines>
      </div>
      {menu}
    </>
  );
}
