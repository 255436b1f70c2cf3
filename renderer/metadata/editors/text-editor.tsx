import type { ReactNode } from 'react';
import { useWords } from '../../strings/words.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { plainValue } from '../plain-value.ts';
import type { ValueEditing } from '../value-editing.ts';

/** A text or an address. */
export function TextEditor({ long, ...editing }: ValueEditing & { readonly long: boolean }): ReactNode {
  const { t } = useWords();
  const { field, name, value, inherited, error, onChange, onDone } = editing;
  const Field = long ? TextArea : TextInput;
  return (
    <Field
      label={name}
      hideLabel
      field={field}
      value={plainValue(value)}
      placeholder={inherited === undefined ? undefined : t('field.inherited', { value: plainValue(inherited) })}
      error={error}
      onChange={(text) => {
        onChange(text === '' ? null : text);
      }}
      onBlur={onDone}
    />
  );
}
