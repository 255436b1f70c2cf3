import { type ReactNode, useCallback } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { ShortcutSheet } from '../commands/shortcut-sheet.tsx';
import { useCommandKeys } from '../commands/use-command-keys.ts';
import { useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { PaneDivider } from '../ui/pane-divider.tsx';
import { DropAnywhere } from '../import/drop-anywhere.tsx';
import { Notices } from '../notices/notices.tsx';
import styles from './frame.module.css';
import { prefer, usePreference } from './preferences.ts';
import type { Route } from './routes.ts';
import { Screen } from './screen.tsx';
import { Sidebar } from './sidebar.tsx';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useWindowCommands } from './use-window-commands.ts';

interface FrameProps {
  readonly route: Route;
  readonly home: Route;
  readonly events: readonly EventView[];
  readonly sheet: boolean;
  readonly onSheet: (open: boolean) => void;
}

/** The window: the bar, the places at the left, the screen, the status line. */
export function Frame({ route, home, events, sheet, onSheet }: FrameProps): ReactNode {
  const { t } = useWords();
  const left = usePreference('leftPane');
  const width = usePreference('leftWidth');
  const status = useAsk('catalogue.status', {});
  const toggle = useCallback(() => {
    onSheet(!sheet);
  }, [onSheet, sheet]);
  useCommandKeys();
  useWindowCommands({ route, home, onSheet: toggle });
  return (
    <DropAnywhere route={route}>
      <div className={styles.frame}>
        <TopBar home={home} catalogue={status.data?.name} onSheet={toggle} />
        <div
          className={styles.panes}
          style={{ gridTemplateColumns: left ? `${width}px minmax(0, 1fr)` : 'minmax(0, 1fr)' }}
        >
          {left && (
            <Sidebar
              route={route}
              events={events}
              edge={
                <PaneDivider
                  name={t('bar.leftWidth')}
                  width={width}
                  least={160}
                  most={380}
                  side={1}
                  onWidth={(next) => {
                    prefer('leftWidth', next);
                  }}
                />
              }
            />
          )}
          <main className={styles.screen}>
            <Notices notices={status.data?.notices ?? []} />
            <Screen route={route} events={events} />
          </main>
        </div>
        <StatusLine />
        {sheet && (
          <ShortcutSheet
            onClose={() => {
              onSheet(false);
            }}
          />
        )}
      </div>
    </DropAnywhere>
  );
}
