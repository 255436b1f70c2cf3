import { type ReactNode, useState } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { useWords } from '../strings/words.ts';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { MergePreview } from './merge-preview.tsx';
import { SpeakerPicker } from './speaker-picker.tsx';

/** Two entries that are one person: everything of the other comes here. */
export function MergeSpeaker({
  into,
  speakers,
}: {
  readonly into: SpeakerView;
  readonly speakers: readonly SpeakerView[];
}): ReactNode {
  const { t, locale } = useWords();
  const [from, setFrom] = useState<SpeakerId>();
  const others = speakers.filter(({ id }) => id !== into.id);
  const other = others.find(({ id }) => id === from);
  if (others.length === 0) return null;
  return (
    <Section title={t('speakers.merge')}>
      <p className={page.quiet}>{t('speakers.mergeMore')}</p>
      <div className={page.row}>
        <SpeakerPicker label={t('speakers.mergeWhom')} speakers={others} languages={[locale]} onPick={setFrom} />
      </div>
      {other && (
        <MergePreview
          key={other.id}
          from={other}
          into={into}
          onCancel={() => {
            setFrom(undefined);
          }}
        />
      )}
    </Section>
  );
}
