import { type ReactNode, useState } from 'react';
import { iptcProperty } from '../../src/model/iptc-properties.ts';
import type { ValueSource } from '../../src/model/value.ts';
import { plainText, type RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { ByteMeter } from '../ui/byte-meter.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { fieldName, isMoment, itemsOf, type PhotoFieldKey, typedValue } from './photo-fields.ts';
import styles from './photo-values.module.css';
import { TwoTexts } from './two-texts.tsx';
import { useMixedField } from './use-mixed-field.tsx';

interface ValueFieldProps {
  /** Name of the field in the record (`creditLine`, `values.creditLine`). */
  readonly field: string;
  readonly name: PhotoFieldKey;
  readonly hand: RecordHand;
  readonly ready: boolean;
  /** The event's value, which holds while this one is empty. */
  readonly inherited?: unknown;
  readonly source?: ValueSource | undefined;
}

/** One IPTC value as a line of text, with where it came from and how many of IIM's bytes it takes. */
export function ValueField({ field, name, hand, ready, inherited, source }: ValueFieldProps): ReactNode {
  const { t, date, explain } = useWords();
  const [typed, setTyped] = useState<string>();
  const property = iptcProperty(name);
  const value = hand.value(field);
  const saved = plainText(value);
  // A list is typed as one line: what was typed stays as it is while it means the value.
  const text = typed !== undefined && (sameItems(typed, saved, property?.type) || !mayBe(name, typed)) ? typed : saved;
  const wrong = !mayBe(name, text);
  const from = plainText(inherited);
  const label = t(fieldName(name));
  const mixed = useMixedField(field, label, hand);
  const change = (next: string): void => {
    setTyped(next);
    if (mayBe(name, next)) hand.edit(field, typedValue(property?.type, next.trimStart(), value));
  };
  return (
    <>
      <TextInput
        label={label}
        field={field}
        value={text}
        readOnly={!ready}
        placeholder={from ? t('field.inherited', { value: from }) : undefined}
        {...mixed.field}
        error={wrong ? t('field.dateWrong') : explain(hand.of(field)?.fault)}
        hint={name === 'dateCreated' && text ? date(text) : undefined}
        aside={
          mixed.button ?? (
            <>
              {source && source !== 'event' && source !== 'person' && text !== '' && (
                <span className={styles.source}>{t(`source.${source}`)}</span>
              )}
              {property?.iimBytes !== undefined && (
                <ByteMeter
                  texts={property.type === 'text-list' ? itemsOf(text) : [text || from]}
                  limit={property.iimBytes}
                  shy
                  say={(bytes, limit) => t('bytes.of', { bytes, limit })}
                  sayCut={(lost, limit) => t('bytes.cut', { count: lost, limit })}
                />
              )}
            </>
          )
        }
        onChange={change}
        onBlur={() => {
          setTyped(undefined);
          hand.flush();
        }}
      />
      <TwoTexts field={field} hand={hand} />
    </>
  );
}

const mayBe = (name: PhotoFieldKey, text: string): boolean => name !== 'dateCreated' || text === '' || isMoment(text);

const sameItems = (typed: string, saved: string, type: string | undefined): boolean =>
  type === 'text-list' ? itemsOf(typed).join() === itemsOf(saved).join() : typed.trimStart() === saved;
