import { type ReactNode, useState } from 'react';
import { isMoment } from '../../captions/photo-fields.ts';
import { useWords } from '../../strings/words.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { plainValue } from '../plain-value.ts';
import type { ValueEditing } from '../value-editing.ts';

/** A date as exact as it is known (ISO 8601), its offset only where one is known; half a date is not saved. */
export function DateEditor({ field, name, value, inherited, error, onChange, onDone }: ValueEditing): ReactNode {
  const { t, date } = useWords();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? plainValue(value);
  const isDate = text === '' || isMoment(text);
  return (
    <TextInput
      label={name}
      hideLabel
      field={field}
      value={text}
      placeholder={inherited === undefined ? undefined : t('field.inherited', { value: plainValue(inherited) })}
      hint={text === '' ? undefined : date(text)}
      error={isDate ? error : t('field.dateWrong')}
      onChange={(next) => {
        setTyped(next);
        if (next === '' || isMoment(next)) onChange(next === '' ? null : next);
      }}
      onBlur={() => {
        if (isDate) setTyped(undefined);
        onDone();
      }}
    />
  );
}
