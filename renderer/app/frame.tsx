import { type ReactNode, useCallback, useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { Palette } from '../commands/palette.tsx';
import { ShortcutSheet } from '../commands/shortcut-sheet.tsx';
import { useCommand } from '../commands/use-command.ts';
import { useMenuBar } from '../commands/use-menu-bar.ts';
import { useTellEnds } from './use-tell-ends.ts';
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
  const [palette, setPalette] = useState<{ readonly from: Element | null }>();
  useCommandKeys();
  useMenuBar();
  useTellEnds();
  useCommand('palette', () => {
    setPalette({ from: document.activeElement });
  });
  useWindowCommands({ route, home, onSheet: toggle });
  return (
    <DropAnywhere route={route}>
      <div className={styles.frame}>
        <TopBar home={home} catalogue={status.data?.name} />
        <div
          className={styles.panes}
          style={{ gridTemplateColumns: left ? `${width}px minmax(0, 1fr)` : 'minmax(0, 1fr)' }}
        >
          {left && (
            <Sidebar
              route={route}
              events={events}
              event={'event' in home ? home.event : undefined}
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
        {palette && (
          <Palette
            from={palette.from}
            onClose={() => {
              setPalette(undefined);
            }}
          />
        )}
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
