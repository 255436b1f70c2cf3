import { CircleHelp, Command, Import, Keyboard, Package, PanelLeft, PanelRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { CommandButton } from '../commands/command-button.tsx';
import { useWords } from '../strings/words.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { usePreference } from './preferences.ts';
import { addressOf, type Route } from './routes.ts';
import styles from './top-bar.module.css';
import { UndoButtons } from './undo-buttons.tsx';
import { ViewMenu } from './view-menu.tsx';

interface TopBarProps {
  /** The event that a pack would be made of. */
  readonly home: Route;
  readonly catalogue: string | undefined;
}

export function TopBar({ home, catalogue }: TopBarProps): ReactNode {
  const { t } = useWords();
  const left = usePreference('leftPane');
  const right = usePreference('rightPane');
  const event = 'event' in home ? home.event : undefined;
  return (
    <header className={styles.bar}>
      <CommandButton id="leftPane" name={t(left ? 'bar.foldLeft' : 'bar.unfoldLeft')}>
        <PanelLeft />
      </CommandButton>
      <a className={styles.mark} href={addressOf(home)}>
        {t('app.name')}
      </a>
      {catalogue !== undefined && <span className={styles.catalogue}>{catalogue}</span>}
      <div className={styles.end}>
        <UndoButtons />
        <a className={classes(button.link, button.plain)} href={addressOf({ screen: 'import' })}>
          <Import aria-hidden="true" />
          {t('bar.import')}
        </a>
        {event && (
          <a className={classes(button.link, button.main)} href={addressOf({ screen: 'pack', event })}>
            <Package aria-hidden="true" />
            {t('bar.pack')}
          </a>
        )}
        <CommandButton id="guide">
          <CircleHelp />
        </CommandButton>
        <CommandButton id="palette">
          <Command />
        </CommandButton>
        <CommandButton id="sheet">
          <Keyboard />
        </CommandButton>
        <ViewMenu />
        <CommandButton id="rightPane" name={t(right ? 'bar.foldRight' : 'bar.unfoldRight')}>
          <PanelRight />
        </CommandButton>
      </div>
    </header>
  );
}
