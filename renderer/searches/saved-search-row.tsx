import { Bookmark, Ellipsis } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import menu from '../ui/menu.module.css';
import type { ListedSearch } from './listed-search.ts';
import { RenameSearch } from './rename-search.tsx';
import { SearchRow } from './search-row.tsx';
import styles from './saved-searches.module.css';

interface SavedSearchRowProps {
  readonly search: ListedSearch;
  readonly here: boolean;
  readonly readOnly: boolean;
  readonly onRun: () => void;
}

/** A saved search, with what can be done to it: F2 and Delete do the same as its menu. */
export function SavedSearchRow({ search, here, readOnly, onRun }: SavedSearchRowProps): ReactNode {
  const { t } = useWords();
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const rename = (): void => {
    setRenaming(true);
  };
  const remove = (): void => {
    const next = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
    void client.call('searches.remove', { search: search.id });
    next?.querySelector<HTMLElement>('[data-search]')?.focus();
  };
  const close = (): void => {
    setRenaming(false);
    // Who has named it by keys goes on from there.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[data-search]')?.focus());
  };
  return (
    <li ref={row} className={styles.row} data-menu={!readOnly || undefined}>
      {renaming ? (
        <RenameSearch search={search} onClose={close} />
      ) : (
        <SearchRow
          name={search.name}
          icon={<Bookmark aria-hidden="true" />}
          found={search.found}
          here={here}
          onRun={onRun}
          onKeyDown={(event) => {
            if (readOnly) return;
            if (event.key === 'F2') rename();
            if (event.key === 'Delete') remove();
          }}
        />
      )}
      {!renaming && !readOnly && (
        <MenuTrigger>
          <Button className={styles.more ?? ''} aria-label={t('searches.more', { name: search.name })}>
            <Ellipsis aria-hidden="true" />
          </Button>
          <Popover className={menu.popover ?? ''} placement="bottom end">
            <Menu
              className={menu.menu ?? ''}
              onAction={(key) => {
                if (key === 'rename') rename();
                else remove();
              }}
            >
              <MenuItem id="rename" className={menu.item ?? ''} textValue={t('searches.rename')}>
                {t('searches.rename')} <kbd className={styles.key}>F2</kbd>
              </MenuItem>
              <MenuItem id="remove" className={menu.item ?? ''} textValue={t('searches.remove')}>
                {t('searches.remove')} <kbd className={styles.key}>Del</kbd>
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </li>
  );
}
