import { type ReactNode, useState } from 'react';
import { useWords } from '../../strings/words.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { plainValue } from '../plain-value.ts';
import type { ValueEditing } from '../value-editing.ts';

/** A number; what is being typed and is none yet stays in the field, and is not saved. */
export function NumberEditor({ field, name, value, error, onChange, onDone }: ValueEditing): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? plainValue(value);
  const isNumber = text.trim() === '' || Number.isFinite(Number(text));
  return (
    <TextInput
      label={name}
      hideLabel
      field={field}
      value={text}
      error={isNumber ? error : t('metadata.number')}
      onChange={(next) => {
        setTyped(next);
        if (next.trim() === '') onChange(null);
        else if (Number.isFinite(Number(next))) onChange(Number(next));
      }}
      onBlur={() => {
        setTyped(undefined);
        onDone();
      }}
    />
  );
}
