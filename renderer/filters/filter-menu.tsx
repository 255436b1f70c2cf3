import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Facet } from '../../src/contract/facets.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import menu from '../ui/menu.module.css';
import styles from './filters.module.css';

interface FilterMenuProps {
  readonly facet: Facet;
  readonly name: string;
  readonly nameOf: (value: string) => string;
  /** Queries of the values that are chosen. */
  readonly chosen: readonly string[];
  readonly onToggle: (query: string) => void;
}

/** What the photos found have of one kind, with counts: choosing adds it to the query or takes it away. */
export function FilterMenu({ facet, name, nameOf, chosen, onToggle }: FilterMenuProps): ReactNode {
  const { t, number } = useWords();
  return (
    <MenuTrigger>
      <Button className={classes(styles.button, chosen.length > 0 && styles.active)}>
        {name}
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className={classes(menu.popover, styles.popover)} offset={4}>
        <Menu
          className={menu.menu ?? ''}
          aria-label={name}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            const now = keys === 'all' ? new Set(facet.values.map(({ query }) => query)) : keys;
            for (const { query } of facet.values) if (now.has(query) !== chosen.includes(query)) onToggle(query);
          }}
        >
          {facet.values.map(({ value, query, found }) => (
            <MenuItem
              key={query}
              id={query}
              className={menu.item ?? ''}
              textValue={nameOf(value)}
              aria-label={t('searches.run', { name: nameOf(value), count: found })}
            >
              {({ isSelected }) => (
                <>
                  <span className={menu.mark}>{isSelected && <Check aria-hidden="true" />}</span>
                  <span className={styles.value}>{nameOf(value)}</span>
                  <span className={styles.count}>{number(found)}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
        {facet.more > 0 && <p className={styles.more}>{t('filter.more', { count: facet.more })}</p>}
      </Popover>
    </MenuTrigger>
  );
}
