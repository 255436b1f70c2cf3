import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useWords } from '../strings/words.ts';
import styles from './overview.module.css';
import type { TakenIn } from './spans-of-hours.ts';

interface TimeChartProps {
  readonly taken: readonly TakenIn[];
  readonly label: string;
  readonly hrefOf: (span: string) => string;
  readonly onPress: (span: string) => void;
}

const isHour = (span: string): boolean => span.includes('T');

/** When the photos were taken, as columns side by side; each leads to its photos. */
export function TimeChart({ taken, label, hrefOf, onPress }: TimeChartProps): ReactNode {
  const { t, number, date, clock, shortDay } = useWords();
  const most = Math.max(...taken.map(({ photos }) => photos));
  const height = scaleLinear([0, most], [0, 100]).nice();
  const place = scaleBand(
    taken.map(({ span }) => span),
    [0, 100],
  ).padding(0.12);
  // A scale of photos has no halves.
  const ticks = height.ticks(4).filter(Number.isInteger);
  const every = Math.ceil(taken.length / 12);
  const nameOf = (span: string): string => date(isHour(span) ? `${span}:00` : span);
  return (
    <div className={styles.chart}>
      <div className={styles.scale} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ bottom: `${height(tick)}%` }}>
            {number(tick)}
          </span>
        ))}
      </div>
      <ul className={styles.columns} aria-label={label}>
        {taken.map(({ span, photos }) => (
          <li key={span} style={{ left: `${place(span) ?? 0}%`, width: `${place.bandwidth()}%` }}>
            {photos > 0 && (
              <a
                href={hrefOf(span)}
                title={`${nameOf(span)}: ${t('photos.count', { count: photos })}`}
                aria-label={`${nameOf(span)}: ${t('photos.count', { count: photos })}`}
                onClick={() => {
                  onPress(span);
                }}
              >
                <span className={styles.column} style={{ height: `${height(photos)}%` }} />
              </a>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.axis} aria-hidden="true">
        {taken.map(
          ({ span }, index) =>
            index % every === 0 && (
              <span key={span} style={{ left: `${(place(span) ?? 0) + place.bandwidth() / 2}%` }}>
                {isHour(span) ? clock(`${span}:00`) : shortDay(span)}
              </span>
            ),
        )}
      </div>
    </div>
  );
}
