import { type ReactNode, useState } from 'react';
import type { Speaker } from '../../src/model/speaker.ts';
import { TwoTexts } from '../captions/two-texts.tsx';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { offeredLanguages } from '../event/offered-languages.ts';
import { useWords } from '../strings/words.ts';
import { ListField } from '../ui/list-field.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { SelectInput } from '../ui/select-input.tsx';

const usual = ['bn', 'vi', 'en'];

/** Names by language: the first line is how captions name the person, the others are known spellings. */
export function SpeakerNames({
  names,
  hand,
}: {
  readonly names: Speaker['names'];
  readonly hand: RecordHand;
}): ReactNode {
  const { t, languageName } = useWords();
  const [more, setMore] = useState<readonly string[]>([]);
  const languages = [...new Set([...usual, ...Object.keys(names), ...more])];
  const change = (tag: string, spellings: readonly string[]): void => {
    const others = Object.entries(names).filter(([other]) => other !== tag);
    hand.edit('names', Object.fromEntries(spellings.length > 0 ? [...others, [tag, spellings]] : others));
  };
  return (
    <Section title={t('speakers.names')}>
      <p className={page.quiet}>{t('speakers.namesMore')}</p>
      <div className={page.fields}>
        {languages.map((tag) => (
          <ListField
            key={tag}
            label={t('speakers.namesIn', { language: languageName(tag) })}
            lang={tag}
            field={`names.${tag}`}
            items={names[tag] ?? []}
            onChange={(items) => {
              change(tag, items);
            }}
            onBlur={hand.flush}
          />
        ))}
        <SelectInput
          label={t('event.anotherLanguage')}
          value=""
          options={[
            { value: '', name: t('speakers.chooseLanguage') },
            ...offeredLanguages
              .filter((tag) => !languages.includes(tag))
              .map((tag) => ({ value: tag, name: languageName(tag), lang: tag })),
          ]}
          onChange={(tag) => {
            if (tag) setMore([...more, tag]);
          }}
        />
      </div>
      <TwoTexts field="names" hand={hand} />
    </Section>
  );
}
