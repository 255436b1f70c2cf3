import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SpeakerTitle } from '../../src/model/speaker.ts';
import { TwoTexts } from '../captions/two-texts.tsx';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Section } from '../ui/page.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { TitleTimeline } from './title-timeline.tsx';
import styles from './speakers-screen.module.css';

interface SpeakerTitlesProps {
  readonly titles: readonly SpeakerTitle[];
  /** Languages that the person has names in: titles are wanted in the same. */
  readonly languages: readonly string[];
  readonly hand: RecordHand;
}

/** What the person is, where, and from when to when. */
export function SpeakerTitles({ titles, languages, hand }: SpeakerTitlesProps): ReactNode {
  const { t } = useWords();
  // A title without a word in it is on the screen only; the first word makes it one of the speaker's.
  const [blank, setBlank] = useState(false);
  const change = (next: readonly SpeakerTitle[]): void => {
    hand.edit('titles', next);
  };
  return (
    <Section title={t('speakers.titles')}>
      <TitleTimeline titles={titles} />
      {titles.map((title, index) => (
        <TitleFields
          key={index}
          title={title}
          number={index + 1}
          languages={[...new Set([...languages, ...Object.keys(title.text), ...Object.keys(title.organisation ?? {})])]}
          hand={hand}
          onChange={(next) => {
            change(titles.with(index, next));
          }}
          onRemove={() => {
            change(titles.toSpliced(index, 1));
            hand.flush();
          }}
        />
      ))}
      {blank && (
        <TitleFields
          title={{ text: {} }}
          number={titles.length + 1}
          languages={languages}
          hand={hand}
          onChange={(next) => {
            setBlank(false);
            change([...titles, next]);
          }}
          onRemove={() => {
            setBlank(false);
          }}
        />
      )}
      <TwoTexts field="titles" hand={hand} />
      {!blank && (
        <div>
          <Button
            icon={<Plus aria-hidden="true" />}
            onPress={() => {
              setBlank(true);
            }}
          >
            {t('speakers.addTitle')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface TitleFieldsProps {
  readonly title: SpeakerTitle;
  readonly number: number;
  readonly languages: readonly string[];
  readonly hand: RecordHand;
  readonly onChange: (title: SpeakerTitle) => void;
  readonly onRemove: () => void;
}

function TitleFields({ title, number, languages, hand, onChange, onRemove }: TitleFieldsProps): ReactNode {
  const { t, languageName } = useWords();
  const words = (group: 'text' | 'organisation', tag: string): ReactNode => (
    <TextInput
      key={`${group}.${tag}`}
      label={t(group === 'text' ? 'speakers.titleIn' : 'speakers.organisationIn', { language: languageName(tag) })}
      lang={tag}
      value={title[group]?.[tag] ?? ''}
      onChange={(text) => {
        onChange({ ...title, [group]: { ...title[group], [tag]: text } });
      }}
      onBlur={hand.flush}
    />
  );
  return (
    <div className={styles.held} role="group" aria-label={t('speakers.titleNumber', { number })}>
      <div className={styles.titleFields}>
        {languages.flatMap((tag) => [words('text', tag), words('organisation', tag)])}
        {(['from', 'to'] as const).map((end) => (
          <DateInput
            key={end}
            label={t(`speakers.${end}`)}
            value={title[end] ?? ''}
            onChange={(day) => {
              onChange({ ...title, [end]: day || null });
            }}
            onBlur={hand.flush}
          />
        ))}
      </div>
      <div>
        <Button look="plain" icon={<X aria-hidden="true" />} onPress={onRemove}>
          {t('speakers.removeTitle')}
        </Button>
      </div>
    </div>
  );
}
