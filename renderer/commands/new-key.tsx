import type { ReactNode } from 'react';
import styles from './shortcut-row.module.css';
import { type Stroke, strokeOfPress, writeStroke } from './stroke.ts';

interface NewKeyProps {
  readonly name: string;
  readonly onStroke: (stroke: Stroke) => void;
  /** The command shall have no key. */
  readonly onNone: () => void;
  readonly onLeave: () => void;
}

/** Waits for the key that is to call a command. While it has the focus no key calls anything. */
export const NewKey = ({ name, onStroke, onNone, onLeave }: NewKeyProps): ReactNode => (
  <input
    className={styles.newKey}
    data-own-keys
    aria-label={name}
    placeholder={name}
    readOnly
    autoFocus
    onBlur={onLeave}
    onKeyDown={(event) => {
      const stroke = strokeOfPress(event.nativeEvent);
      // Tab leaves, as it leaves any field.
      if (!stroke || stroke.key === 'Tab') return;
      event.preventDefault();
      event.stopPropagation();
      const text = writeStroke(stroke);
      if (text === 'Escape') onLeave();
      else if (text === 'Backspace' || text === 'Delete') onNone();
      else onStroke(stroke);
    }}
  />
);
