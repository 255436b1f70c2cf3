import type { ReactNode } from 'react';
import { inLanguage } from '../../src/model/in-language.ts';
import type { SpeakerTitle } from '../../src/model/speaker.ts';
import { isReversed, overlappingTitles } from '../../src/model/title-days.ts';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './title-timeline.module.css';

/** A day, month or year as years since the common era. */
const yearsOf = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7) || 1) - 1) / 12;

/** Titles with their days as bars over the years, the oldest first; those that overlap are told. */
export function TitleTimeline({ titles }: { readonly titles: readonly SpeakerTitle[] }): ReactNode {
  const { t, locale, date } = useWords();
  const held = titles
    .filter((title) => title.from && !isReversed(title))
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const [first] = held;
  if (!first) return null;
  const today = new Date().toISOString().slice(0, 10);
  const begin = yearsOf(first.from ?? today);
  const end = Math.max(yearsOf(today), ...held.map(({ to }) => (to ? yearsOf(to) : 0))) + 1 / 12;
  const share = (years: number): number => (100 * (years - begin)) / (end - begin);
  return (
    <>
      <ol className={styles.timeline} aria-label={t('speakers.timeline')}>
        {held.map((title, index) => {
          const from = title.from ?? today;
          const left = share(yearsOf(from));
          return (
            <li key={index} className={styles.line}>
              <span className={styles.words}>
                <span>{inLanguage(title.text, [locale])}</span>
                <span className={styles.days}>
                  {title.to
                    ? t('speakers.heldFromTo', { from: date(from), to: date(title.to) })
                    : t('speakers.heldSince', { from: date(from) })}
                </span>
              </span>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={styles.bar}
                  style={{
                    left: `${left}%`,
                    width: `${Math.max(1, share(title.to ? yearsOf(title.to) : end) - left)}%`,
                  }}
                />
              </span>
            </li>
          );
        })}
      </ol>
      {overlappingTitles(titles).length > 0 && <Notice mood="quiet">{t('speakers.titlesOverlap')}</Notice>}
    </>
  );
}
