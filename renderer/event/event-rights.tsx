import type { ReactNode } from 'react';
import { photoFields } from '../captions/photo-fields.ts';
import { ValueField } from '../captions/value-field.tsx';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Section } from '../ui/page.tsx';
import styles from '../ui/page.module.css';
import { TextArea } from '../ui/text-area.tsx';

/** Credit, rights and place, which every photo has unless it says otherwise; whom to ask, and on what terms. */
export function EventRights({ hand }: { readonly hand: RecordHand }): ReactNode {
  const { t, explain } = useWords();
  return (
    <Section title={t('event.rights')}>
      <p className={styles.quiet}>{t('event.rightsMore')}</p>
      <div className={styles.fields}>
        {photoFields
          .filter(({ key }) => key !== 'dateCreated')
          .map(({ key }) => (
            <div key={key}>
              <ValueField field={`values.${key}`} name={key} hand={hand} ready />
            </div>
          ))}
      </div>
      {(['contact', 'terms'] as const).map((field) => (
        <TextArea
          key={field}
          label={t(`event.${field}`)}
          field={field}
          rows={2}
          value={hand.text(field)}
          error={explain(hand.of(field)?.fault)}
          onChange={(text) => {
            hand.edit(field, text);
          }}
          onBlur={hand.flush}
        />
      ))}
    </Section>
  );
}
