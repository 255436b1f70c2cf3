import type { ReactNode } from 'react';
import type { PackResult } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import { usePace } from '../app/pace.ts';
import { addressOf } from '../app/routes.ts';
import { client } from '../desk/client.ts';
import { type Job, jobs } from '../desk/jobs.ts';
import { useWords } from '../strings/words.ts';
import button from '../ui/button.module.css';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { ProblemList } from '../ui/problem-list.tsx';
import { Progress } from '../ui/progress.tsx';
import { rememberExport } from './export-jobs.ts';
import styles from './pack-screen.module.css';
import { PackPlace } from './pack-place.tsx';

/** The pack while it is made and verified, and what came of it. */
export function PackRun({ event, job }: { readonly event: EventId; readonly job: Job | undefined }): ReactNode {
  const { t, explain } = useWords();
  const ended = job?.ended;
  if (!job || !ended) return <Running job={job} />;
  const another = (): void => {
    jobs.forget(job.progress.job);
    rememberExport(event, undefined);
  };
  return (
    <section className={page.section} aria-label={t('pack.result')}>
      {ended.outcome === 'failed' && <Notice mood="error">{explain(ended.fault)}</Notice>}
      {ended.outcome === 'cancelled' && <Notice mood="warning">{t('pack.cancelled')}</Notice>}
      {ended.pack && <Result pack={ended.pack} />}
      {job.problems.length > 0 && <ProblemList problems={job.problems} />}
      <div className={page.row}>
        <Button onPress={another}>{t('pack.another')}</Button>
        <a className={classes(button.link, button.quiet)} href={addressOf({ screen: 'photos', event })}>
          {t('event.toPhotos')}
        </a>
      </div>
    </section>
  );
}

function Running({ job }: { readonly job: Job | undefined }): ReactNode {
  const { t, maybe } = useWords();
  const progress = job?.progress;
  const pace = usePace(progress ?? { done: 0, problems: 0 });
  return (
    <section className={page.section} aria-label={t('job.export')}>
      <p className={page.numbers}>
        {maybe(`stage.${progress?.stage ?? ''}`) ?? t('job.export')} · {pace}
      </p>
      <Progress label={t('job.export')} done={progress?.done ?? 0} total={progress?.total} />
      {progress && (
        <div>
          <Button onPress={() => void client.call('jobs.cancel', { job: progress.job })}>{t('pack.cancel')}</Button>
        </div>
      )}
    </section>
  );
}

function Result({ pack }: { readonly pack: PackResult }): ReactNode {
  const { t, number, bytes } = useWords();
  return (
    <>
      <Notice mood={pack.verified ? 'ok' : 'error'}>{t(pack.verified ? 'pack.verified' : 'pack.unverified')}</Notice>
      <dl className={styles.numbers}>
        {[
          [t('plan.photos'), number(pack.photos)],
          [t('plan.files'), number(pack.files)],
          [t('plan.written'), bytes(pack.bytes)],
        ].map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <PackPlace id={pack.id} path={pack.path} />
      {pack.problems.length > 0 && (
        <Section title={t('pack.problems')}>
          <ProblemList problems={pack.problems} />
        </Section>
      )}
    </>
  );
}
