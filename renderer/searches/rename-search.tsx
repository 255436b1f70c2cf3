import { type ReactNode, useState } from 'react';
import type { FaultData } from '../../src/model/fault.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { TextInput } from '../ui/text-input.tsx';
import type { ListedSearch } from './listed-search.ts';
import styles from './saved-searches.module.css';

/** A saved search's name as it is being changed: Enter or leaving keeps it, Escape does not. */
export function RenameSearch({
  search: { id, revision, name },
  onClose,
}: {
  readonly search: ListedSearch;
  readonly onClose: () => void;
}): ReactNode {
  const { t, explain } = useWords();
  const [value, setValue] = useState(name);
  const [fault, setFault] = useState<FaultData>();
  const keep = async (): Promise<void> => {
    if (value.trim() === name || value.trim() === '') {
      onClose();
      return;
    }
    const answer = await client.call('searches.rename', { search: id, revision, name: value });
    if (answer.ok) onClose();
    else setFault(answer.fault);
  };
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextInput
        label={t('searches.name')}
        hideLabel
        autoFocus
        value={value}
        error={explain(fault)}
        onChange={setValue}
        onBlur={() => {
          if (!fault) void keep();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      />
    </form>
  );
}
