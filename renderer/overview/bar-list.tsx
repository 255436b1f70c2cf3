import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import styles from './overview.module.css';

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly lang?: string | undefined;
  readonly value: number;
  /** The value in words, such as '12 photos'. */
  readonly says: string;
  readonly href: string;
  /** Where it leads, for whoever rests on it. */
  readonly leads: string;
  readonly onPress: () => void;
}

interface BarListProps {
  readonly bars: readonly Bar[];
  /** What a whole track stands for. */
  readonly whole: number;
  readonly label: string;
  /** Something that is lacking, not something that is there. */
  readonly lacking?: boolean;
}

/** Bars from left to right, one below the other; each leads to its photos. */
export function BarList({ bars, whole, label, lacking = false }: BarListProps): ReactNode {
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ key, name, lang, value, says, href, leads, onPress }) => (
        <li key={key}>
          <a className={styles.bar} href={href} title={leads} onClick={onPress}>
            <span className={styles.name} lang={lang}>
              {name}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={classes(styles.fill, lacking && styles.lacking)}
                style={{ width: `${whole > 0 ? (100 * value) / whole : 0}%` }}
              />
            </span>
            <span className={styles.says}>{says}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
