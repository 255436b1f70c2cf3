import { type ReactNode, useState } from 'react';
import type { SidecarState } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { client } from '../desk/client.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { ProblemList } from '../ui/problem-list.tsx';
import { Tick } from '../ui/tick.tsx';

interface EventSidecarsProps {
  readonly event: EventId;
  readonly hand: RecordHand;
}

/** Whether XMP sidecars are kept beside the originals for other programs to read, and how far they are. */
export function EventSidecars({ event, hand }: EventSidecarsProps): ReactNode {
  const { t } = useWords();
  const on = hand.value('sidecars') === true;
  const state = useAsk('sidecars.state', { event }, { when: on, keep: true });
  return (
    <Section title={t('event.sidecars')}>
      <p className={page.quiet}>{t('event.sidecarsMore')}</p>
      <Tick
        on={on}
        field="sidecars"
        onChange={(wanted) => {
          hand.edit('sidecars', wanted);
          hand.flush();
        }}
      >
        {t('event.keepSidecars')}
      </Tick>
      {on && state.data && <HowFar event={event} state={state.data} />}
    </Section>
  );
}

function HowFar({ event, state }: { readonly event: EventId; readonly state: SidecarState }): ReactNode {
  const { t, explain } = useWords();
  const [fault, setFault] = useState<string>();
  const again = async (over: boolean): Promise<void> => {
    const answer = await client.call('sidecars.write', { event, over });
    setFault(answer.ok ? undefined : explain(answer.fault));
  };
  const isTheirs = state.problems.some(({ code }) => code === 'sidecar/changed-elsewhere');
  return (
    <>
      <p role="status" className={page.numbers}>
        {t('sidecars.written', { count: state.written })}
        {state.waiting > 0 && ` · ${t('sidecars.waiting', { count: state.waiting })}`}
      </p>
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
      {state.problems.length > 0 && (
        <>
          <ProblemList problems={state.problems} />
          <div className={page.row}>
            <Button onPress={() => void again(false)}>{t('sidecars.again')}</Button>
            {isTheirs && <Button onPress={() => void again(true)}>{t('sidecars.over')}</Button>}
          </div>
        </>
      )}
    </>
  );
}
