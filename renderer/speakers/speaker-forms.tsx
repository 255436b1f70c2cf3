import type { ReactNode } from 'react';
import type { LanguageMap } from '../../src/model/language.ts';
import { TwoTexts } from '../captions/two-texts.tsx';
import { usePreference } from '../app/preferences.ts';
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
  const { t, languageName, explain } = useWords();
  const delimiter = usePreference('codeDelimiter');
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
      <div className={styles.forms}>
        <TextInput
          label={t('speakers.code')}
          field="code"
          hint={t('speakers.codeHint', { example: `${delimiter}${hand.text('code') || 'pres'}${delimiter}` })}
          value={hand.text('code')}
          error={explain(hand.of('code')?.fault)}
          onChange={(code) => {
            hand.edit('code', code);
          }}
          onBlur={hand.flush}
        />
      </div>
      {[...forms, 'misspellings', 'code'].map((field) => (
        <TwoTexts key={field} field={field} hand={hand} />
      ))}
    </Section>
  );
}
