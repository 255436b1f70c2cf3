import type { ReactNode } from 'react';
import { type Preferences, prefer, usePreference } from '../app/preferences.ts';
import { useWords } from '../strings/words.ts';
import styles from './arrange-choice.module.css';

const arrangements: readonly Preferences['arrange'][] = ['added', 'time', 'place', 'speaker'];

/** What the photos are in order of, remembered for all events. */
export function ArrangeChoice(): ReactNode {
  const { t } = useWords();
  return (
    <select
      className={styles.choice}
      aria-label={t('arrange.title')}
      title={t('arrange.title')}
      value={usePreference('arrange')}
      onChange={(event) => {
        prefer('arrange', event.currentTarget.value as Preferences['arrange']);
      }}
    >
      {arrangements.map((by) => (
        <option key={by} value={by}>
          {t(`arrange.${by}`)}
        </option>
      ))}
    </select>
  );
}
