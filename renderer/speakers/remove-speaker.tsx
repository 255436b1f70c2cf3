import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import { go } from '../app/routes.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Notice } from '../ui/notice.tsx';
import { speakerName } from './speaker-name.ts';

/** Takes a person out of the registry; the desk refuses while photos name them. */
export function RemoveSpeaker({ speaker }: { readonly speaker: SpeakerView }): ReactNode {
  const { t, locale, explain } = useWords();
  const [fault, setFault] = useState<string>();
  const name = speakerName(speaker, [locale]).text;
  const remove = async (): Promise<void> => {
    const answer = await client.call('speakers.remove', { speaker: speaker.id });
    if (answer.ok) go({ screen: 'speakers' });
    else setFault(explain(answer.fault));
  };
  return (
    <div>
      <Confirm
        name={t('speakers.remove')}
        icon={<Trash2 aria-hidden="true" />}
        question={t('speakers.removeAsk', { name })}
        yes={t('speakers.removeYes')}
        no={t('act.keep')}
        onYes={() => void remove()}
      />
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
    </div>
  );
}
