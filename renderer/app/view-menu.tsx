import { Check, SunMoon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { screenLanguages, type ScreenLanguage, useWords } from '../strings/words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import styles from '../ui/menu.module.css';
import { type Density, prefer, type Theme, usePreference } from './preferences.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const densities: readonly Density[] = ['comfortable', 'compact'];

/** How the window looks and which language it speaks. */
export function ViewMenu(): ReactNode {
  const { t } = useWords();
  const theme = usePreference('theme');
  const density = usePreference('density');
  const language = usePreference('language');
  return (
    <MenuTrigger>
      <IconButton name={t('view.title')}>
        <SunMoon />
      </IconButton>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => {
              for (const key of keys) prefer('theme', key as Theme);
            }}
          >
            <Header className={styles.header}>{t('view.theme')}</Header>
            {themes.map((id) => (
              <Choice key={id} id={id} name={t(`view.theme.${id}`)} />
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[density]}
            onSelectionChange={(keys) => {
              for (const key of keys) prefer('density', key as Density);
            }}
          >
            <Header className={styles.header}>{t('view.density')}</Header>
            {densities.map((id) => (
              <Choice key={id} id={id} name={t(`view.density.${id}`)} />
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[language]}
            onSelectionChange={(keys) => {
              for (const key of keys) prefer('language', key as ScreenLanguage);
            }}
          >
            <Header className={styles.header}>{t('view.language')}</Header>
            {Object.entries(screenLanguages).map(([id, name]) => (
              <Choice key={id} id={id} name={name} lang={id} />
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const Choice = ({
  id,
  name,
  lang,
}: {
  readonly id: string;
  readonly name: string;
  readonly lang?: string;
}): ReactNode => (
  <MenuItem id={id} textValue={name} className={styles.item ?? ''}>
    {({ isSelected }) => (
      <>
        <span className={styles.mark}>{isSelected && <Check />}</span>
        <span lang={lang}>{name}</span>
      </>
    )}
  </MenuItem>
);
