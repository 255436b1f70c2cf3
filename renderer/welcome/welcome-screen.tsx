import { Images } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { JobId } from '../../src/model/ids.ts';
import { RestoreBackup } from '../backups/restore-backup.tsx';
import { prefer } from '../app/preferences.ts';
import { usePace } from '../app/pace.ts';
import { addressOf, go } from '../app/routes.ts';
import { useAsk } from '../desk/ask.ts';
import { client } from '../desk/client.ts';
import { type Job, useJob, useJobs } from '../desk/jobs.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import styles from './welcome-screen.module.css';

/** The first thing a person sees: what Cutline does, something to try it on, and the way to one's own photos. */
export function WelcomeScreen({ events }: { readonly events: readonly EventView[] }): ReactNode {
  const { t, explain } = useWords();
  const status = useAsk('catalogue.status', {});
  const [started, setStarted] = useState<JobId>();
  const [fault, setFault] = useState<string>();
  const running = [...useJobs().values()].find(({ ended, progress }) => !ended && progress.kind === 'intake');
  const failed = explain(useJob(started)?.ended?.fault) ?? fault;
  const sample = events.find((event) => event.sample);
  const open = async (): Promise<void> => {
    const answer = await client.call('sample.open', {});
    if (answer.ok) setStarted(answer.value.job);
    else setFault(explain(answer.fault));
  };
  return (
    <div className={styles.page} data-pane="page" tabIndex={-1}>
      <div className={styles.column}>
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.lead}>{t('welcome.lead')}</p>
        <ol className={styles.steps}>
          {(['welcome.step1', 'welcome.step2', 'welcome.step3'] as const).map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
        {failed !== undefined && <Notice mood="error">{failed}</Notice>}
        {running && <Bringing job={running} />}
        <div className={styles.actions}>
          {sample ? (
            <Button
              look="main"
              icon={<Images aria-hidden="true" />}
              onPress={() => {
                prefer('welcomed', true);
                go({ screen: 'photos', event: sample.id });
              }}
            >
              {t('welcome.openSample')}
            </Button>
          ) : (
            <Button
              look="main"
              icon={<Images aria-hidden="true" />}
              isDisabled={running !== undefined || status.data?.mode === 'read-only'}
              onPress={() => void open()}
            >
              {t('welcome.bringSample')}
            </Button>
          )}
          <a className={classes(button.link, button.quiet)} href={addressOf({ screen: 'import' })}>
            {t('welcome.own')}
          </a>
        </div>
        <p className={styles.quiet}>{t('welcome.promise')}</p>
        <EarlierStates disabled={status.data?.mode === 'read-only'} />
      </div>
    </div>
  );
}

/** The backups of this catalogue, where there are any: the way back for whom the catalogue is not what it should be. */
function EarlierStates({ disabled }: { readonly disabled: boolean }): ReactNode {
  const { t } = useWords();
  const backups = useAsk('backups.list', {}, { fresh: true }).data?.backups ?? [];
  if (backups.length === 0) return null;
  return (
    <section className={styles.backups} aria-label={t('welcome.backups')}>
      <h2>{t('welcome.backups')}</h2>
      <RestoreBackup backups={backups} disabled={disabled} />
    </section>
  );
}

function Bringing({ job: { progress } }: { readonly job: Job }): ReactNode {
  const { t } = useWords();
  return (
    <div className={styles.bringing}>
      <span>
        {t('welcome.bringing')} {usePace(progress)}
      </span>
      <Progress label={t('welcome.bringing')} done={progress.done} total={progress.total} />
    </div>
  );
}
