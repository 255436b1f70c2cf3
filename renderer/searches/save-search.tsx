import { BookmarkPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { FaultData } from '../../src/model/fault.ts';
import { useCommand } from '../commands/use-command.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import menu from '../ui/menu.module.css';
import { TextInput } from '../ui/text-input.tsx';
import styles from './saved-searches.module.css';

/** Saves what stands in the search field under a name. */
export function SaveSearch({ query }: { readonly query: string }): ReactNode {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useCommand('saveSearch', () => {
    setOpen(true);
  });
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <IconButton name={t('searches.save')}>
        <BookmarkPlus />
      </IconButton>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={t('searches.save')}>
          <NameIt
            query={query}
            onDone={() => {
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function NameIt({ query, onDone }: { readonly query: string; readonly onDone: () => void }): ReactNode {
  const { t, explain } = useWords();
  const [name, setName] = useState(query);
  const [fault, setFault] = useState<FaultData>();
  const save = async (): Promise<void> => {
    const answer = await client.call('searches.save', { name, query });
    if (answer.ok) onDone();
    else setFault(answer.fault);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onFocus={({ target }) => {
        if (target instanceof HTMLInputElement && name === query) target.select();
      }}
    >
      <TextInput label={t('searches.name')} autoFocus value={name} error={explain(fault)} onChange={setName} />
      <code className={styles.query}>{query}</code>
      <Button look="main" type="submit">
        {t('searches.saveNow')}
      </Button>
    </form>
  );
}
