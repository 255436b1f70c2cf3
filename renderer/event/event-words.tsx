import type { ReactNode } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { TwoTexts } from '../captions/two-texts.tsx';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Section } from '../ui/page.tsx';
import styles from '../ui/page.module.css';
import { TextInput } from '../ui/text-input.tsx';

/** Name and place of the event, in each of its languages. */
export function EventWords({ event, hand }: { readonly event: EventView; readonly hand: RecordHand }): ReactNode {
  const { t, languageName, explain } = useWords();
  const chosen = hand.value('languages') as readonly string[];
  const languages = [...new Set([...chosen, ...Object.keys(event.names), ...Object.keys(event.places)])];
  return (
    <Section title={t('event.words')}>
      <div className={styles.fields}>
        {(['names', 'places'] as const).flatMap((group) =>
          languages.map((tag) => {
            const field = `${group}.${tag}`;
            return (
              <div key={field}>
                <TextInput
                  label={t(`event.${group}In`, { language: languageName(tag) })}
                  lang={tag}
                  field={field}
                  value={hand.text(field)}
                  error={explain(hand.of(field)?.fault)}
                  onChange={(text) => {
                    hand.edit(field, text);
                  }}
                  onBlur={hand.flush}
                />
                <TwoTexts field={field} hand={hand} lang={tag} />
              </div>
            );
          }),
        )}
      </div>
    </Section>
  );
}
