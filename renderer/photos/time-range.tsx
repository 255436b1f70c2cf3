import type { ReactNode } from 'react';
import type { DayTimes } from '../../src/model/day-times.ts';
import { useWords } from '../strings/words.ts';
import styles from './time-range.module.css';

/** From when to when the photos were taken, and when most of them were. */
export function TimeRange({ times: { from, to, bars } }: { readonly times: DayTimes }): ReactNode {
  const { date, clock } = useWords();
  const most = Math.max(...bars);
  const isOneDay = from.slice(0, 10) === to.slice(0, 10) && from.length > 10;
  return (
    <span className={styles.range} title={`${date(from)} – ${date(to)}`}>
      <span className={styles.bars} aria-hidden="true">
        {bars.map((count, part) => (
          <span key={part} style={{ height: count === 0 ? 0 : `${Math.max(12, (count / most) * 100)}%` }} />
        ))}
      </span>
      <span className={styles.words}>
        {isOneDay ? `${clock(from)} – ${clock(to)}` : `${date(from.slice(0, 10))} – ${date(to.slice(0, 10))}`}
      </span>
    </span>
  );
}
