import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { focusPane, pane } from '../app/panes.ts';
import { useCommand } from '../commands/use-command.ts';
import { chooseOne, type Order, type Selection } from '../photos/selection.ts';
import { useMarkCommands } from '../photos/use-mark-commands.ts';
import { usePhotoMenu } from '../photos/use-photo-menu.tsx';
import { useTurnCommands } from '../photos/use-turn-commands.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { FilmStrip } from './film-strip.tsx';
import styles from './loupe.module.css';
import { LoupeBar } from './loupe-bar.tsx';
import { PeopleStrip } from './people-strip.tsx';
import { RegionLayer } from './region-layer.tsx';
import { Stage } from './stage.tsx';
import { type LoupeMode } from './use-loupe.ts';
import { useRegions } from './use-regions.ts';
import { useWholeScreen } from './use-whole-screen.ts';
import { useZoom } from './use-zoom.ts';

interface LoupeProps {
  /** The one in focus. */
  readonly photo: PhotoId;
  readonly rows: readonly (PhotoRow | undefined)[];
  readonly order: Order;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly mode: LoupeMode;
  readonly onMode: (mode: LoupeMode | undefined) => void;
}

/** Photos on both sides that are ready before a key asks for them. */
const ahead = 2;
const none: readonly PhotoRow[] = [];

/** One photo over the whole middle, or two to four beside each other; the film strip shows where one is. */
export function Loupe({ photo, rows, order, selection, onSelect, mode, onMode }: LoupeProps): ReactNode {
  const { t } = useWords();
  const zoom = useZoom();
  const [isWhole, toggleWhole] = useWholeScreen();
  const at = order.places.get(photo) ?? -1;
  const row = useLastKnown(rows[at]);
  const isComparing = mode === 'compare';
  const compared = isComparing ? comparedRows(selection, order, rows) : none;
  const go = (place: number): void => {
    const next = order.ids[Math.min(order.ids.length - 1, Math.max(0, place))];
    if (next) onSelect(isComparing ? { ...selection, focus: next } : chooseOne(next));
  };
  const goAmongCompared = (step: number): void => {
    const now = compared.findIndex(({ photo }) => photo === selection.focus);
    const next = compared[(now + step + compared.length) % compared.length];
    if (next) onSelect({ ...selection, focus: next.photo });
  };
  const step = (by: number): void => {
    if (isComparing) goAmongCompared(by);
    else go(at + by);
  };
  useCommand('wholeScreen', toggleWhole);
  useCommand('captions', () => {
    if (isWhole) toggleWhole();
    focusPane(pane('captions'));
  });
  useMarkCommands(() => [rows[at] ?? { photo }]);
  useTurnCommands(() => [photo]);
  const regions = useRegions(photo, !isComparing);
  const stages = useRef<HTMLDivElement>(null);
  const { menu, onContextMenu } = usePhotoMenu({ selection, onSelect, focused: () => stages.current });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!zoom.onPanKey(event)) {
      const by = steps[event.key];
      if (by === undefined || event.shiftKey) return;
      step(by);
    }
    event.preventDefault();
  };
  if (!row) return null;
  const neighbours = isComparing ? none : [1, -1, ahead, -ahead].flatMap((by) => rows[at + by] ?? []);
  return (
    <>
      <div
        className={classes(styles.loupe, isWhole && styles.whole)}
        data-pane="photos"
        role="region"
        aria-label={t('loupe.title')}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <LoupeBar
          row={row}
          place={at + 1}
          total={rows.length}
          zoom={zoom}
          isComparing={isComparing}
          onBack={() => {
            onMode(undefined);
          }}
        />
        <div ref={stages} className={styles.stages} data-count={compared.length || 1} data-photo={photo}>
          {isComparing && compared.length > 0 ? (
            compared.map((one) => (
              <div
                key={one.photo}
                className={classes(styles.compared, one === row && styles.focused)}
                aria-current={one === row}
                data-photo={one.photo}
                onPointerDown={() => {
                  onSelect({ ...selection, focus: one.photo });
                }}
              >
                <Stage
                  row={one}
                  neighbours={none}
                  view={zoom.view}
                  onView={zoom.onView}
                  onSetting={one === row ? zoom.onSetting : undefined}
                />
                <span className={styles.name}>{one.name}</span>
              </div>
            ))
          ) : (
            <Stage
              row={row}
              neighbours={neighbours}
              view={zoom.view}
              onView={zoom.onView}
              onSetting={zoom.onSetting}
              over={(box) => (
                <RegionLayer box={box} regions={regions.shown} draft={regions.draft} onDraft={regions.onDraft} />
              )}
            />
          )}
        </div>
        {!isComparing && <PeopleStrip key={photo} regions={regions} />}
        <FilmStrip rows={rows} at={at} onStep={go} />
      </div>
      {menu}
    </>
  );
}

/** In their order, as far as they are known. */
const comparedRows = ({ chosen }: Selection, { places }: Order, rows: LoupeProps['rows']): readonly PhotoRow[] =>
  [...chosen]
    .map((one) => places.get(one) ?? -1)
    .sort((a, b) => a - b)
    .flatMap((place) => rows[place] ?? []);

/** The one before while the next is on its way: nothing is taken from under the hands. */
function useLastKnown(row: PhotoRow | undefined): PhotoRow | undefined {
  const [last, setLast] = useState(row);
  if (row && row !== last) setLast(row);
  return row ?? last;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};
