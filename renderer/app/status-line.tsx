import { CloudOff } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useAsk } from '../desk/ask.ts';
import { deskIsHere, onDeskPresence } from '../desk/client.ts';
import { useJobs } from '../desk/jobs.ts';
import { NoticesAgain } from '../notices/notices-again.tsx';
import { useWords } from '../strings/words.ts';
import { JobLine } from './job-line.tsx';
import { MovedState } from './moved-state.tsx';
import { ReadOnlyState } from './read-only-state.tsx';
import { SavedState } from './saved-state.tsx';
import { ToldState } from './told-state.tsx';
import styles from './status-line.module.css';

/** The foot of the window: whether everything is saved, what is being worked on, and how the catalogue is open. */
export function StatusLine(): ReactNode {
  const { t } = useWords();
  const here = useSyncExternalStore(onDeskPresence, deskIsHere);
  const status = useAsk('catalogue.status', {});
  const running = [...useJobs().values()].filter(({ ended }) => !ended);
  return (
    <footer className={styles.line}>
      <div role="status" className={styles.saved}>
        {here === false && (
          <span className={styles.warning}>
            <CloudOff aria-hidden="true" /> {t('desk.away')}
          </span>
        )}
        {/* While the desk is away only what waits for it is worth a word. */}
        <SavedState away={here === false} />
      </div>
      <div role="status">
        <MovedState />
      </div>
      <div role="status">
        <ToldState />
      </div>
      {running.map((job) => (
        <JobLine key={job.progress.job} job={job} />
      ))}
      <NoticesAgain notices={status.data?.notices ?? []} />
      {status.data?.mode === 'read-only' && <ReadOnlyState status={status.data} />}
    </footer>
  );
}
