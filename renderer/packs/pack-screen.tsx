import { type ReactNode, useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { eventName } from '../app/event-name.ts';
import { useJob } from '../desk/jobs.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { selectionOf } from '../photos/selections.ts';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { useExportJob } from './export-jobs.ts';
import { MakePack } from './make-pack.tsx';
import { type PackChoice, PackChoices } from './pack-choices.tsx';
import { PackPlanView } from './pack-plan-view.tsx';
import styles from './pack-screen.module.css';
import { PackRun } from './pack-run.tsx';

/** A pack is chosen, looked at as a plan, then made. */
export function PackScreen({ event }: { readonly event: EventView }): ReactNode {
  const words = useWords();
  const { t } = words;
  const name = eventName(event, words);
  const [selected] = useState(() => [...selectionOf(event.id).chosen]);
  const [choice, setChoice] = useState<PackChoice>({
    what: selected.length > 1 ? 'selection' : 'event',
    preset: 'press',
    languages: event.languages,
    waive: [],
    signed: 'embed',
  });
  const exportJob = useExportJob(event.id);
  const job = useJob(exportJob);
  const input = {
    ...(choice.what === 'selection' ? { photos: selected } : { event: event.id }),
    preset: choice.preset,
    languages: [...choice.languages],
    waive: [...choice.waive],
    signed: choice.signed,
  };
  const plan = useAsk('packs.plan', input, { when: !exportJob && choice.languages.length > 0, keep: true });
  const fault = faultOf(plan.error);
  const title = t('pack.title', { name: name.text });
  if (exportJob) {
    return (
      <Page title={title}>
        <PackRun event={event.id} job={job} />
      </Page>
    );
  }
  return (
    <Page title={title} lead={t('pack.lead')} wide>
      <div className={styles.columns}>
        <PackChoices event={event} selected={selected.length} choice={choice} onChoice={setChoice} />
        <div className={styles.plan}>
          {fault && <Notice mood="error">{words.explain(fault)}</Notice>}
          {choice.languages.length === 0 && <Notice mood="warning">{t('pack.noLanguage')}</Notice>}
          {!plan.data && !fault && choice.languages.length > 0 && <p role="status">{t('pack.planning')}</p>}
          {plan.data && !fault && choice.languages.length > 0 && (
            <>
              <PackPlanView event={event.id} plan={plan.data} choice={choice} onChoice={setChoice} />
              <MakePack event={event} input={input} ready={plan.data.ready && !plan.isPlaceholderData} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
