import { type ReactNode, useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { client } from '../desk/client.ts';
import { SpeakerPicker } from '../speakers/speaker-picker.tsx';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';

interface AddPersonProps {
  readonly event: EventView;
  /** Who is in the photo already. */
  readonly there: readonly SpeakerId[];
  readonly disabled: boolean;
  readonly onAdd: (speaker: SpeakerId) => void;
}

/** Tags a person: a known one, or one who enters the registry by being tagged. */
export function AddPerson({ event, there, disabled, onAdd }: AddPersonProps): ReactNode {
  const { t, locale, explain } = useWords();
  const speakers = useAsk('speakers.list', {});
  const [fault, setFault] = useState<string>();
  const enter = async (name: string, language: string): Promise<void> => {
    const answer = await client.call('speakers.add', { names: { [language]: [name] } });
    setFault(answer.ok ? undefined : explain(answer.fault));
    if (answer.ok) onAdd(answer.value.speaker);
  };
  return (
    <>
      <SpeakerPicker
        label={t('people.add')}
        speakers={speakers.data?.speakers.filter(({ id }) => !there.includes(id)) ?? []}
        languages={[locale, ...event.languages]}
        disabled={disabled}
        onPick={onAdd}
        onNew={(name, language) => void enter(name, language)}
      />
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
    </>
  );
}
