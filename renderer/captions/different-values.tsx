import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { CommonField } from '../../src/contract/common.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import { plainText } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import menu from '../ui/menu.module.css';
import styles from './different-values.module.css';

interface DifferentValuesProps {
  /** Of the field. */
  readonly name: string;
  readonly mixed: CommonField;
  readonly lang: string | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Null empties the field. */
  readonly onTake: (value: PropertyValue | null) => void;
}

/** The values in which photos differ, how many photos have each; one of them can be taken for all. */
export function DifferentValues({ name, mixed, lang, open, onOpen, onTake }: DifferentValuesProps): ReactNode {
  const { t } = useWords();
  const values = mixed.values.some(({ value }) => value === null)
    ? mixed.values
    : [...mixed.values, { value: null, photos: 0 }];
  const more = mixed.different - mixed.values.length;
  return (
    <MenuTrigger isOpen={open} onOpenChange={onOpen}>
      {/* Not on the way of Tab from field to field: in the field, Alt+Down leads here. */}
      <Button
        className={styles.button ?? ''}
        excludeFromTabOrder
        aria-label={`${t('many.different', { count: mixed.different })}: ${name}`}
      >
        {t('many.different', { count: mixed.different })}
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className={classes(menu.popover, styles.popover)} offset={4} placement="bottom end">
        <Menu className={menu.menu ?? ''} aria-label={t('many.valuesOf', { name })}>
          {values.map(({ value, photos }, index) => (
            <MenuItem
              key={index}
              className={classes(menu.item, styles.item)}
              textValue={plainText(value)}
              onAction={() => {
                onTake(value);
              }}
            >
              {value === null ? (
                <span className={styles.none}>{t(photos === 0 ? 'many.clear' : 'stale.empty')}</span>
              ) : (
                <span className={styles.value} lang={lang}>
                  {plainText(value)}
                </span>
              )}
              {photos > 0 && <span className={styles.count}>{t('photos.count', { count: photos })}</span>}
            </MenuItem>
          ))}
        </Menu>
        {more > 0 && <p className={styles.more}>{t('many.moreValues', { count: more })}</p>}
      </Popover>
    </MenuTrigger>
  );
}
