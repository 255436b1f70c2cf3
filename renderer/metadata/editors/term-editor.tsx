import type { ReactNode } from 'react';
import type { Term } from '../../../src/model/vocabularies.ts';
import { useWords } from '../../strings/words.ts';
import { SelectInput } from '../../ui/select-input.tsx';
import type { ValueEditing } from '../value-editing.ts';

/** One term of a vocabulary, in plain words; what a file has of another vocabulary stays until something is chosen. */
export function TermEditor(props: ValueEditing & { readonly terms: readonly Term[] }): ReactNode {
  const { field, name, value, inherited, terms, onChange, onDone } = props;
  const { t, maybe } = useWords();
  const now = typeof value === 'string' ? value : '';
  const plain = now.replace(/^https:/, 'http:');
  const known = terms.find(({ uri }) => uri === plain);
  const wordOf = (uri: unknown): string | undefined => {
    const term = terms.find((one) => one.uri === uri);
    return term && maybe(`term.${term.term}`);
  };
  const unset =
    inherited === undefined ? t('metadata.unset') : t('field.inherited', { value: wordOf(inherited) ?? '' });
  return (
    <SelectInput
      label={name}
      hideLabel
      field={field}
      value={known?.uri ?? now}
      options={[
        { value: '', name: unset },
        ...terms.map(({ uri }) => ({ value: uri, name: wordOf(uri) ?? uri })),
        ...(known || now === '' ? [] : [{ value: now, name: now }]),
      ]}
      onChange={(uri) => {
        onChange(uri === '' ? null : uri);
        onDone();
      }}
    />
  );
}
