import type { ReactNode } from 'react';
import type { LanguageMap } from '../../src/model/language.ts';
import { TwoTexts } from '../captions/two-texts.tsx';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { ListField } from '../ui/list-field.tsx';
import { Section } from '../ui/page.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './speakers-screen.module.css';

const forms = ['honorific', 'rank', 'short', 'sort'] as const;

/** How the person is called beyond the name: what stands before it, the short form, how lists sort it, and what is wrong. */
export function SpeakerForms({
  languages,
  hand,
}: {
  readonly languages: readonly string[];
  readonly hand: RecordHand;
}): ReactNode {
  const { t, languageName } = useWords();
  return (
    <Section title={t('speakers.forms')}>
      <div className={styles.forms}>
        {languages.flatMap((tag) =>
          forms.map((form) => {
            const words = (hand.value(form) || {}) as LanguageMap;
            return (
              <TextInput
                key={`${form}.${tag}`}
                label={t(`speakers.${form}`, { language: languageName(tag) })}
                lang={tag}
                field={`${form}.${tag}`}
                value={words[tag] ?? ''}
                onChange={(text) => {
                  hand.edit(form, { ...words, [tag]: text });
                }}
                onBlur={hand.flush}
              />
            );
          }),
        )}
      </div>
      <ListField
        label={t('speakers.misspellings')}
        field="misspellings"
        items={(hand.value('misspellings') || []) as readonly string[]}
        onChange={(items) => {
          hand.edit('misspellings', items);
        }}
        onBlur={hand.flush}
      />
      {[...forms, 'misspellings'].map((field) => (
        <TwoTexts key={field} field={field} hand={hand} />
      ))}
    </Section>
  );
}
