import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import type { PersonName } from './use-person-name.ts';
import styles from './people.module.css';

interface PersonChipProps {
  readonly name: PersonName;
  readonly role: string | undefined;
  /** From the left, from 0. */
  readonly place: number;
  readonly count: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A person in the photo: pressed it shows the role, Alt and the arrows move it, Delete takes it out. */
export function PersonChip({ name, role, place, count, open, onOpen, onMove, onRemove }: PersonChipProps): ReactNode {
  const { t } = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey && event.key === 'ArrowLeft') onMove(-1);
    else if (event.altKey && event.key === 'ArrowRight') onMove(1);
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <li className={classes(styles.chip, open && styles.open)} onKeyDown={onKeyDown}>
      <Button
        className={styles.who ?? ''}
        aria-label={t('people.chip', { name: role ? `${name.text} · ${role}` : name.text, place: place + 1, count })}
        aria-expanded={open}
        onPress={onOpen}
      >
        <span lang={name.lang}>{name.text}</span>
        {role && <span className={styles.role}> · {role}</span>}
      </Button>
      <Button className={styles.sign ?? ''} aria-label={t('people.remove', { name: name.text })} onPress={onRemove}>
        <X aria-hidden="true" />
      </Button>
    </li>
  );
}
