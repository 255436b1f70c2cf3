import { type ReactNode, useState } from 'react';
import type { EventView, PhotoView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { prefer, usePreference } from '../app/preferences.ts';
import { useAsk } from '../desk/ask.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Tick } from '../ui/tick.tsx';
import { FileWarnings } from './file-warnings.tsx';
import styles from './metadata.module.css';
import { PropertyLine } from './property-line.tsx';
import { propertyGroups, type PropertyRow, type SaidOf } from './property-rows.ts';

interface MetadataPanelProps {
  readonly event: EventView;
  readonly photo: PhotoId;
  readonly view: PhotoView | undefined;
  readonly hand: RecordHand;
  /** Every photo that is selected. */
  readonly chosen: readonly PhotoId[];
}

/** The row that is open, and whether it lay among the empty ones then: what is typed must not move it under the hands. */
interface OpenRow {
  readonly key: string;
  readonly wasEmpty: boolean;
}

const nothingSaid: SaidOf = { captions: {}, values: {}, conflicts: [], orientation: 1 };

/** Every property of the standard: what it says, who says so, and what else the file says. One row at a time is open for editing. */
export function MetadataPanel({ event, photo, view, hand, chosen }: MetadataPanelProps): ReactNode {
  const { t } = useWords();
  const showEmpty = usePreference('emptyProperties');
  const [open, setOpen] = useState<OpenRow>();
  const readOnly = useAsk('catalogue.status', {}).data?.mode === 'read-only';
  const groups = propertyGroups(view ?? nothingSaid, hand);
  const rows = groups.flatMap((group) => group.rows);
  const filled = rows.filter((row) => !isEmpty(row)).length;
  const isLow = (row: PropertyRow): boolean => (open?.key === row.property.key ? open.wasEmpty : isEmpty(row));
  const lineOf = (row: PropertyRow): ReactNode => (
    <PropertyLine
      key={row.property.key}
      row={row}
      event={event}
      photo={photo}
      hand={hand}
      tags={[...new Set([...event.languages, ...Object.keys(view?.captions ?? {})])]}
      chosen={chosen}
      readOnly={readOnly || view === undefined}
      open={open?.key === row.property.key}
      onToggle={(on) => {
        setOpen(on ? { key: row.property.key, wasEmpty: isEmpty(row) } : undefined);
      }}
    />
  );
  return (
    <div className={styles.panel}>
      <FileWarnings view={view} />
      <div className={styles.head}>
        <span className={styles.quiet}>{t('metadata.count', { count: filled, total: rows.length })}</span>
        <NextConflict count={view?.conflicts.length ?? 0} />
        <Tick
          on={showEmpty}
          onChange={(on) => {
            prefer('emptyProperties', on);
          }}
        >
          {t('metadata.showEmpty')}
        </Tick>
      </div>
      {groups.map(({ group, rows: all }) => {
        const high = all.filter((row) => !isLow(row));
        const low = all.filter((row) => isLow(row) && (showEmpty || open?.key === row.property.key));
        return (
          high.length + low.length > 0 && (
            <section key={group} aria-label={t(`group.${group}`)}>
              <h2 className={styles.group}>{t(`group.${group}`)}</h2>
              <ul className={styles.lines}>{high.map(lineOf)}</ul>
              <ul className={styles.lines}>{low.map(lineOf)}</ul>
            </section>
          )
        );
      })}
    </div>
  );
}

/** Nothing holds, and the file says nothing either. */
const isEmpty = ({ value, readings }: PropertyRow): boolean =>
  value === undefined && Object.keys(readings).length === 0;

/** How many questions the file leaves open, and the way to the next one. */
function NextConflict({ count }: { readonly count: number }): ReactNode {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <Button
      onPress={() => {
        const all = [...document.querySelectorAll<HTMLElement>('[data-conflict]')];
        const at = all.findIndex((one) => one.contains(document.activeElement));
        const next = all[(at + 1) % all.length];
        next?.scrollIntoView({ block: 'nearest' });
        next?.querySelector('button')?.focus();
      }}
    >
      {t('metadata.conflicts', { count })}: {t('conflict.next')}
    </Button>
  );
}
