import { Merge } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { speakerName } from './speaker-name.ts';
import { SpeakerPicker } from './speaker-picker.tsx';

/** Two entries that are one person: everything of the other comes here. */
export function MergeSpeaker({
  into,
  speakers,
}: {
  readonly into: SpeakerView;
  readonly speakers: readonly SpeakerView[];
}): ReactNode {
  const { t, locale, explain } = useWords();
  const [from, setFrom] = useState<SpeakerId>();
  const [fault, setFault] = useState<string>();
  const others = speakers.filter(({ id }) => id !== into.id);
  const other = others.find(({ id }) => id === from);
  if (others.length === 0) return null;
  const merge = async (id: SpeakerId): Promise<void> => {
    const answer = await client.call('speakers.merge', { from: id, into: into.id });
    setFault(answer.ok ? undefined : explain(answer.fault));
    if (answer.ok) setFrom(undefined);
  };
  const name = other && speakerName(other, [locale]).text;
  return (
    <Section title={t('speakers.merge')}>
      <p className={page.quiet}>{t('speakers.mergeMore')}</p>
      <div className={page.row}>
        <SpeakerPicker label={t('speakers.mergeWhom')} speakers={others} languages={[locale]} onPick={setFrom} />
        {other && name !== undefined && (
          <Confirm
            key={other.id}
            name={t('speakers.mergeName', { name })}
            icon={<Merge aria-hidden="true" />}
            question={t('speakers.mergeAsk', { name, into: speakerName(into, [locale]).text, count: other.photos })}
            yes={t('speakers.mergeYes')}
            no={t('act.keep')}
            onYes={() => void merge(other.id)}
          />
        )}
      </div>
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
    </Section>
  );
}
