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
import page from '../ui/page.module.css';
import { TextArea } from '../ui/text-area.tsx';
import { MergeSpeaker } from './merge-speaker.tsx';
import { RemoveSpeaker } from './remove-speaker.tsx';
import { speakerName } from './speaker-name.ts';
import { SpeakerNames } from './speaker-names.tsx';
import { SpeakerTitles } from './speaker-titles.tsx';
import styles from './speakers-screen.module.css';

interface SpeakerEditorProps {
  readonly speaker: SpeakerView;
  readonly speakers: readonly SpeakerView[];
}

/** One person: names in every language, titles, where else the person is known, saved as it is typed. */
export function SpeakerEditor({ speaker, speakers }: SpeakerEditorProps): ReactNode {
  const { t, locale, explain } = useWords();
  const port = useMemo(() => speakerPort(speaker.id), [speaker.id]);
  const hand = useRecordEdits({
    key: speakerEditKey(speaker.id),
    port,
    revision: speaker.revision,
    read: (field) => speakerField(speaker, field),
  });
  const { text, lang } = speakerName(speaker, [locale]);
  const names = hand.value('names') as SpeakerView['names'];
  return (
    <div className={styles.column}>
      <header>
        <h2 className={styles.title} lang={lang}>
          {text}
        </h2>
        <p className={page.small}>{t('photos.count', { count: speaker.photos })}</p>
      </header>
      {hand.fault && <Notice mood="error">{explain(hand.fault)}</Notice>}
      <SpeakerNames names={names} hand={hand} />
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
      <MergeSpeaker into={speaker} speakers={speakers} />
      <RemoveSpeaker speaker={speaker} />
    </div>
  );
}
