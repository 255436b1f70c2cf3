import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import menu from '../ui/menu.module.css';
import { classes } from '../ui/classes.ts';
import styles from './caret-list.module.css';

export interface CaretOption {
  readonly key: string;
  /** What is typed for it. */
  readonly name: string;
  /** What it becomes, where that is known. */
  readonly words?: string;
  readonly more?: string;
}

/** A place in the window, in pixels. */
export interface CaretPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface CaretListProps {
  readonly id: string;
  readonly label: string;
  readonly place: CaretPlace;
  /** Of what they become. */
  readonly lang?: string | undefined;
  readonly options: readonly CaretOption[];
  /** Place of the one that Enter takes. */
  readonly at: number | undefined;
  /** Said above them. */
  readonly note?: string | undefined;
  readonly onChoose: (option: CaretOption) => void;
}

/** Pixels that the list may take (`max-height` of its style sheet), and its width. */
const [height, width] = [264, 420];

/** What may be meant at the caret, under it or, where there is no room, above. The field keeps the focus. */
export function CaretList({ id, label, place, lang, options, at, note, onChoose }: CaretListProps): ReactNode {
  const above = place.bottom + height > window.innerHeight && place.top > height;
  const left = Math.max(4, Math.min(place.left, window.innerWidth - width - 4));
  return createPortal(
    <div
      className={classes(menu.popover, styles.list)}
      style={above ? { left, bottom: window.innerHeight - place.top + 4 } : { left, top: place.bottom + 4 }}
    >
      {note !== undefined && (
        <p className={styles.note} role="status">
          {note}
        </p>
      )}
      <ul id={id} role="listbox" aria-label={label}>
        {options.map((option, index) => (
          <li
            key={option.key}
            id={`${id}-${index}`}
            className={styles.option}
            role="option"
            aria-selected={index === at}
            ref={(item) => {
              if (index === at) item?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(option);
            }}
          >
            <code className={styles.name}>{option.name}</code>
            {option.words !== undefined && (
              <span className={styles.words} lang={lang}>
                {option.words}
              </span>
            )}
            {option.more !== undefined && <span className={styles.more}>{option.more}</span>}
          </li>
        ))}
      </ul>
    </div>,
    document.body,
  );
}
