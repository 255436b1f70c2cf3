import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../strings/words.ts';
import styles from './saved-searches.module.css';

interface SearchRowProps {
  readonly name: string;
  readonly icon: ReactNode;
  /** How many photos it finds; undefined where it cannot be understood. */
  readonly found: number | undefined;
  /** It is what the photos screen shows. */
  readonly here: boolean;
  readonly onRun: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A search by its name, with its count: pressed, it is run. */
export function SearchRow({ name, icon, found, here, onRun, onKeyDown }: SearchRowProps): ReactNode {
  const { t, number } = useWords();
  return (
    <button
      type="button"
      className={styles.run}
      aria-current={here || undefined}
      aria-label={found === undefined ? `${name}. ${t('searches.broken')}` : t('searches.run', { name, count: found })}
      title={found === undefined ? t('searches.broken') : name}
      data-search
      onClick={onRun}
      onKeyDown={onKeyDown}
    >
      {icon}
      <span className={styles.name}>{name}</span>
      <span className={styles.count} data-count={found === undefined ? '?' : number(found)} />
    </button>
  );
}
