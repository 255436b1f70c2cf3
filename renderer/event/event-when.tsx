import type { ReactNode } from 'react';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Section } from '../ui/page.tsx';
import styles from '../ui/page.module.css';
import { localOf, withOffset } from './local-moment.ts';

/** When it was, and until when nothing may go out. */
export function EventWhen({ hand }: { readonly hand: RecordHand }): ReactNode {
  const { t, date, explain } = useWords();
  const { text } = hand;
  const embargo = text('embargo');
  return (
    <Section title={t('event.when')}>
      <div className={styles.fields}>
        {(['date', 'dateEnd'] as const).map((field) => (
          <DateInput
            key={field}
            label={t(`event.${field}`)}
            field={field}
            value={text(field)}
            hint={text(field) ? date(text(field)) : undefined}
            error={explain(hand.of(field)?.fault)}
            onChange={(next) => {
              hand.edit(field, next || null);
            }}
            onBlur={hand.flush}
          />
        ))}
        <DateInput
          withTime
          label={t('event.embargo')}
          field="embargo"
          value={localOf(embargo)}
          hint={
            embargo
              ? t('event.embargoHint', { date: date(embargo), offset: embargo.slice(-6) })
              : t('event.embargoNone')
          }
          error={explain(hand.of('embargo')?.fault)}
          onChange={(next) => {
            hand.edit('embargo', next ? withOffset(next) : null);
          }}
          onBlur={hand.flush}
        />
      </div>
    </Section>
  );
}
