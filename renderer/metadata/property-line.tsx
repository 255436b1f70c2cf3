import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { propertyName } from '../strings/property-name.ts';
import { useWords } from '../strings/words.ts';
import { Badge } from '../ui/badge.tsx';
import { blockName, sourceName } from './block-name.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { fixedBecause } from './fixed-properties.ts';
import { iimTexts } from './iim-texts.ts';
import { IimMeter } from './iim-meter.tsx';
import styles from './metadata.module.css';
import { OpenProperty } from './open-property.tsx';
import { PropertyEditor } from './property-editor.tsx';
import type { PropertyRow } from './property-rows.ts';
import { ShownValue } from './shown-value.tsx';

export interface PropertyLineProps {
  readonly row: PropertyRow;
  readonly event: EventView;
  readonly photo: PhotoId;
  readonly hand: RecordHand;
  /** Languages to write in. */
  readonly tags: readonly string[];
  readonly chosen: readonly PhotoId[];
  readonly readOnly: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** One property: its name, where its value came from, the value; opened, the value to edit and what else the file says. */
export function PropertyLine(props: PropertyLineProps): ReactNode {
  const { row, event, photo, hand, tags, chosen, readOnly, open, onToggle } = props;
  const words = useWords();
  const { t } = words;
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { property, value, source, conflict } = row;
  const name = propertyName(property.key, words) ?? property.name;
  const main = event.languages[0];
  const texts = iimTexts(property, value, main);
  const fixed = fixedBecause(property.key);
  return (
    <li className={styles.line}>
      <div className={styles.title}>
        <button
          ref={opener}
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={() => {
            onToggle(!open);
          }}
        >
          <ChevronRight aria-hidden="true" /> {name}
        </button>
        {conflict !== undefined && conflict !== 'open' && conflict !== 'person' && (
          <Badge>{t('conflict.settled', { source: blockName(conflict, words) })}</Badge>
        )}
        {source !== undefined && <span className={styles.source}>{sourceName(source, words)}</span>}
      </div>
      {conflict === 'open' && (
        <ConflictChoice
          row={row}
          name={name}
          photo={photo}
          chosen={chosen}
          readOnly={readOnly}
          onSettled={() => {
            opener.current?.focus();
          }}
          onOther={() => {
            onToggle(true);
            // The field is there when the row has been drawn open.
            setTimeout(() => body.current?.querySelector<HTMLElement>('input, textarea, select')?.focus());
          }}
        />
      )}
      <div ref={body} id={`${id}-body`} className={styles.body}>
        {open && !fixed && !readOnly ? (
          <PropertyEditor property={property} value={value} source={source} hand={hand} tags={tags} name={name} />
        ) : (
          <div className={styles.value}>
            {value === undefined ? (
              <span className={styles.nothing}>{t('metadata.empty')}</span>
            ) : (
              <ShownValue property={property} value={value} />
            )}
          </div>
        )}
        {property.iimBytes !== undefined && texts.length > 0 && <IimMeter texts={texts} limit={property.iimBytes} />}
        {open && fixed && <p className={styles.quiet}>{t(fixed)}</p>}
        {open && <OpenProperty row={row} photo={photo} hand={hand} tags={tags} editable={!fixed && !readOnly} />}
      </div>
    </li>
  );
}
