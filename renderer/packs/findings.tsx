import type { ReactNode } from 'react';
import type { EventId } from '../../src/model/ids.ts';
import type { PackFinding } from '../../src/model/pack.ts';
import { addressOf } from '../app/routes.ts';
import { chooseOne } from '../photos/selection.ts';
import { select } from '../photos/selections.ts';
import { useWords } from '../strings/words.ts';
import styles from './pack-screen.module.css';

/** Lines of a long list that are drawn; the count in the heading says how many there are. */
const most = 200;

/** What was found, each leading to its photo, where it can be mended. */
export function Findings({
  event,
  findings,
}: {
  readonly event: EventId;
  readonly findings: readonly PackFinding[];
}): ReactNode {
  const { t, date, languageName } = useWords();
  return (
    <ul className={styles.findings}>
      {findings.slice(0, most).map(({ photo, name, language, until, event: held, message }, index) => (
        <li key={`${photo ?? ''}-${language ?? ''}-${index}`}>
          {photo ? (
            <>
              <a
                href={addressOf({ screen: 'photos', event })}
                title={message}
                onClick={() => {
                  select(event, chooseOne(photo));
                }}
              >
                {name ?? photo}
              </a>
              {language !== undefined && ` · ${languageName(language)}`}
            </>
          ) : until !== undefined ? (
            [held, t('event.embargoUntil', { date: date(until) })].filter(Boolean).join(' · ')
          ) : (
            message
          )}
        </li>
      ))}
      {findings.length > most && <li>{t('import.more', { count: findings.length - most })}</li>}
    </ul>
  );
}
