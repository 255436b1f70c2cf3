import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { go } from '../app/routes.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';

/** Takes the event out of the catalogue; no original is touched. */
export function RemoveEvent({ event, name }: { readonly event: EventView; readonly name: string }): ReactNode {
  const { t, explain } = useWords();
  const [fault, setFault] = useState<string>();
  const remove = async (): Promise<void> => {
    const answer = await client.call('events.remove', { event: event.id });
    if (answer.ok) go({ screen: 'home' });
    else setFault(explain(answer.fault));
  };
  return (
    <Section title={t('event.removeTitle')}>
      <div>
        <Confirm
          name={t(event.sample ? 'event.removeSample' : 'event.remove')}
          icon={<Trash2 aria-hidden="true" />}
          question={t(event.sample ? 'event.removeSampleAsk' : 'event.removeAsk', { name, count: event.photos })}
          yes={t('event.removeYes')}
          no={t('act.keep')}
          onYes={() => void remove()}
        />
      </div>
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
    </Section>
  );
}
