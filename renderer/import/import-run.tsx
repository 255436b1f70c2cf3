import type { ReactNode } from 'react';
import type { IntakeSummary } from '../../src/contract/views.ts';
import { usePace } from '../app/pace.ts';
import { prefer } from '../app/preferences.ts';
import { go } from '../app/routes.ts';
import { client } from '../desk/client.ts';
import { type Job, jobs, type ProblemLine } from '../desk/jobs.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { ProblemList } from '../ui/problem-list.tsx';
import { Progress } from '../ui/progress.tsx';
import { shell } from '../desk/shell.ts';
import { ArrivingGrid } from './arriving-grid.tsx';
import { emptyBasket } from './basket.ts';
import { NameList } from './name-list.tsx';

/** A browser knows no paths: there a file is known by its name. */
const asShown = (problem: ProblemLine): ProblemLine =>
  shell || problem.path === undefined
    ? problem
    : { ...problem, path: problem.path.split(/[\\/]/).at(-1) ?? problem.path };

/** The import while it runs, and what came of it. */
export function ImportRun({ job }: { readonly job: Job | undefined }): ReactNode {
  const { t } = useWords();
  if (!job) return <p role="status">{t('import.starting')}</p>;
  return (
    <>
      {job.ended ? <Result job={job} ended={job.ended} /> : <Running job={job} />}
      {job.problems.length > 0 && (
        <Section title={t('import.problems')}>
          <ProblemList problems={job.problems.map(asShown)} />
        </Section>
      )}
      <NameList title={t('summary.orphanCaptions')} names={job.ended?.intake?.orphans?.captions ?? []} />
      <NameList title={t('summary.orphanPhotos')} names={job.ended?.intake?.orphans?.photos ?? []} />
    </>
  );
}

function Running({ job: { progress } }: { readonly job: Job }): ReactNode {
  const { t, maybe } = useWords();
  const pace = usePace(progress);
  return (
    <section className={page.section} aria-label={t('job.intake')}>
      <p className={page.numbers}>
        {maybe(`stage.${progress.stage}`) ?? t('job.intake')} · {pace}
      </p>
      <Progress label={t('job.intake')} done={progress.done} total={progress.total} />
      <p className={page.quiet}>{t('import.meanwhile')}</p>
      {progress.stage === 'reading' && progress.total !== undefined && (
        <ArrivingGrid job={progress.job} total={progress.total} />
      )}
      <div>
        <Button onPress={() => void client.call('jobs.cancel', { job: progress.job })}>{t('import.cancel')}</Button>
      </div>
    </section>
  );
}

function Result({ job, ended }: { readonly job: Job; readonly ended: NonNullable<Job['ended']> }): ReactNode {
  const { t, explain } = useWords();
  const { intake, outcome, fault } = ended;
  const another = (): void => {
    jobs.forget(job.progress.job);
    emptyBasket();
  };
  return (
    <section className={page.section} aria-label={t('import.result')}>
      {outcome === 'failed' && <Notice mood="error">{explain(fault)}</Notice>}
      {outcome === 'cancelled' && <Notice mood="warning">{t('import.cancelled')}</Notice>}
      {outcome === 'done' && <Notice mood={ended.problems > 0 ? 'warning' : 'ok'}>{t('import.done')}</Notice>}
      {intake && <Counts intake={intake} />}
      <div className={page.row}>
        {intake?.event && (
          <Button
            look="main"
            onPress={() => {
              prefer('welcomed', true);
              another();
              if (intake.event) go({ screen: 'photos', event: intake.event });
            }}
          >
            {t('import.toPhotos')}
          </Button>
        )}
        <Button onPress={another}>{t('import.another')}</Button>
      </div>
    </section>
  );
}

/** In the order in which they are read; zeros say nothing and are left out, except of new photos. */
const counts = [
  'known',
  'captionsPaired',
  'speakersSuggested',
  'captionsWithoutPhoto',
  'photosWithoutCaption',
  'problems',
] as const satisfies readonly (keyof IntakeSummary)[];

function Counts({ intake }: { readonly intake: IntakeSummary }): ReactNode {
  const { t } = useWords();
  return (
    <ul className={page.numbers}>
      <li>{t('summary.new', { count: intake.new })}</li>
      {counts
        .filter((key) => intake[key] > 0)
        .map((key) => (
          <li key={key}>{t(`summary.${key}`, { count: intake[key] })}</li>
        ))}
    </ul>
  );
}
