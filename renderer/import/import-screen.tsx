import { type ReactNode, useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { useJob } from '../desk/jobs.ts';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { useBasket } from './basket.ts';
import { Chooser } from './chooser.tsx';
import { ImportRun } from './import-run.tsx';
import { ImportStart } from './import-start.tsx';
import { Pairing } from './pairing.tsx';

interface ImportScreenProps {
  /** Where the photos go; left out: a new event, unless another is chosen. */
  readonly event: EventId | undefined;
  readonly events: readonly EventView[];
}

/** Photos and articles come in: chosen, looked at as pairs, then taken. */
export function ImportScreen({ event, events }: ImportScreenProps): ReactNode {
  const { t, explain } = useWords();
  const basket = useBasket();
  const [apart, setApart] = useState(false);
  const job = useJob(basket.job);
  const something = basket.photos.length + basket.articles.length > 0;
  const input = {
    entries: basket.photos.map(({ entry }) => entry),
    articles: basket.articles.map(({ entry }) => entry),
    ...(event && { event }),
    raw: apart ? ('apart' as const) : ('together' as const),
    files: true,
  };
  const preview = useAsk('intake.preview', input, { when: something && !basket.job && !basket.uploading, keep: true });
  const fault = faultOf(preview.error);
  if (basket.job) {
    return (
      <Page title={t('import.title')}>
        <ImportRun job={job} />
      </Page>
    );
  }
  return (
    <Page title={t('import.title')} lead={t('import.lead')} wide>
      <Chooser basket={basket} />
      {basket.fault !== undefined && <Notice mood="error">{explain(basket.fault)}</Notice>}
      {fault && <Notice mood="error">{explain(fault)}</Notice>}
      {something && !preview.data && !fault && <p role="status">{t('import.looking')}</p>}
      {something && preview.data && (
        <>
          <ImportStart
            basket={basket}
            preview={preview.data}
            event={event}
            events={events}
            apart={apart}
            onApart={setApart}
          />
          <Pairing preview={preview.data} mended={basket.mended} />
        </>
      )}
    </Page>
  );
}
