import { type ReactNode, useMemo } from 'react';
import type { SpeakerView } from '../../src/contract/views.ts';
import type { SpeakerTitle } from '../../src/model/speaker.ts';
import { TwoTexts } from '../captions/two-texts.tsx';
import { speakerEditKey, speakerField, speakerPort } from '../desk/speaker-edits.ts';
import { useRecordEdits } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { ListField } from '../ui/list-field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { DistinctPeople } from './distinct-people.tsx';
import { MergeSpeaker } from './merge-speaker.tsx';
import { Proposals } from './proposals.tsx';
import { RemoveSpeaker } from './remove-speaker.tsx';
import { SpeakerForms } from './speaker-forms.tsx';
import { SpeakerHead } from './speaker-head.tsx';
import { SpeakerNames } from './speaker-names.tsx';
import { SpeakerTitles } from './speaker-titles.tsx';
import styles from './speakers-screen.module.css';

interface SpeakerEditorProps {
  readonly speaker: SpeakerView;
  readonly speakers: readonly SpeakerView[];
}

/** One person: names in every language, titles, where else the person is known, saved as it is typed. */
export function SpeakerEditor({ speaker, speakers }: SpeakerEditorProps): ReactNode {
  const { t, explain } = useWords();
  const port = useMemo(() => speakerPort(speaker.id), [speaker.id]);
  const hand = useRecordEdits({
    key: speakerEditKey(speaker.id),
    port,
    revision: speaker.revision,
    read: (field) => speakerField(speaker, field),
  });
  const names = hand.value('names') as SpeakerView['names'];
  return (
    <div className={styles.column}>
      <SpeakerHead speaker={speaker} hand={hand} />
      {hand.fault && <Notice mood="error">{explain(hand.fault)}</Notice>}
      <Proposals speakers={speakers} of={speaker.id} />
      <SpeakerNames names={names} hand={hand} />
      <SpeakerForms languages={Object.keys(names)} hand={hand} />
      <SpeakerTitles
        titles={hand.value('titles') as readonly SpeakerTitle[]}
        languages={Object.keys(names)}
        hand={hand}
      />
      <Section title={t('speakers.more')}>
        <ListField
          label={t('speakers.identifiers')}
          field="identifiers"
          items={hand.value('identifiers') as readonly string[]}
          placeholder="https://www.wikidata.org/wiki/Q…"
          onChange={(items) => {
            hand.edit('identifiers', items);
          }}
          onBlur={hand.flush}
        />
        <TextArea
          label={t('speakers.note')}
          field="note"
          rows={2}
          value={hand.text('note')}
          onChange={(note) => {
            hand.edit('note', note);
          }}
          onBlur={hand.flush}
        />
        <TwoTexts field="note" hand={hand} />
      </Section>
      <DistinctPeople speaker={speaker} speakers={speakers} />
      <MergeSpeaker into={speaker} speakers={speakers} />
      <RemoveSpeaker speaker={speaker} />
    </div>
  );
}
