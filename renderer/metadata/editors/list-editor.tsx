import type { ReactNode } from 'react';
import { useWords } from '../../strings/words.ts';
import { ListField } from '../../ui/list-field.tsx';
import { plainValue } from '../plain-value.ts';
import type { ValueEditing } from '../value-editing.ts';

/** A list of texts, one a line. */
export function ListEditor({ field, name, value, inherited, error, onChange, onDone }: ValueEditing): ReactNode {
  const { t } = useWords();
  return (
    <ListField
      label={name}
      hideLabel
      field={field}
      items={value === undefined ? [] : plainValue(value).split('\n')}
      {...(inherited !== undefined && { placeholder: t('field.inherited', { value: plainValue(inherited) }) })}
      hint={t('metadata.onePerLine')}
      error={error}
      onChange={(items) => {
        onChange(items.length > 0 ? items : null);
      }}
      onBlur={onDone}
    />
  );
}
