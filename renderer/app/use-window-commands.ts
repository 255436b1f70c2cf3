import { useCommand } from '../commands/use-command.ts';
import { hasUndoOfItsOwn, undoHand } from '../desk/history.ts';
import { focusPane, inPane, pane, stepPane } from './panes.ts';
import { preference, prefer } from './preferences.ts';
import { go, type Route } from './routes.ts';

interface WindowCommands {
  readonly route: Route;
  /** Where a pack would be made from, and where Esc leads back to. */
  readonly home: Route;
  readonly onSheet: () => void;
}

const isFree = (target: Element | null): boolean => !hasUndoOfItsOwn(target);

/** What the window itself does, whatever screen it shows. */
export function useWindowCommands({ route, home, onSheet }: WindowCommands): void {
  const event = 'event' in home ? home.event : undefined;
  const inEvent = event !== undefined;
  useCommand('import', () => {
    go({ screen: 'import' });
  });
  const goInEvent = (screen: 'photos' | 'facts' | 'overview' | 'pack'): void => {
    if (event) go({ screen, event });
  };
  useCommand(
    'pack',
    () => {
      goInEvent('pack');
    },
    { when: inEvent },
  );
  useCommand(
    'goPhotos',
    () => {
      goInEvent('photos');
    },
    { when: inEvent },
  );
  useCommand(
    'goFacts',
    () => {
      goInEvent('facts');
    },
    { when: inEvent },
  );
  useCommand(
    'goOverview',
    () => {
      goInEvent('overview');
    },
    { when: inEvent },
  );
  useCommand('goSpeakers', () => {
    go({ screen: 'speakers' });
  });
  useCommand('goCodes', () => {
    go({ screen: 'codes' });
  });
  useCommand('goPacks', () => {
    go({ screen: 'packs' });
  });
  useCommand('goBackups', () => {
    go({ screen: 'backups' });
  });
  useCommand('guide', () => {
    go({ screen: 'help' });
  });
  useCommand('goWelcome', () => {
    go({ screen: 'welcome' });
  });
  useCommand('back', () => {
    if (route.screen !== 'photos') go(home);
    else if (!inPane('photos')) focusPane(pane('photos'));
  });
  useCommand('nextPane', () => {
    stepPane(1);
  });
  useCommand('previousPane', () => {
    stepPane(-1);
  });
  useCommand(
    'undo',
    () => {
      undoHand.move('undo');
    },
    { takes: isFree },
  );
  useCommand(
    'redo',
    () => {
      undoHand.move('redo');
    },
    { takes: isFree },
  );
  useCommand('sheet', onSheet);
  useViewCommands();
}

/** How the window looks, and what of it is shown. */
function useViewCommands(): void {
  useCommand('leftPane', () => {
    prefer('leftPane', !preference('leftPane'));
  });
  useCommand('rightPane', () => {
    prefer('rightPane', !preference('rightPane'));
  });
  useCommand('metadata', () => {
    prefer('rightPane', true);
    prefer('rightTab', preference('rightTab') === 'metadata' ? 'captions' : 'metadata');
  });
  useCommand('themeSystem', () => {
    prefer('theme', 'system');
  });
  useCommand('themeLight', () => {
    prefer('theme', 'light');
  });
  useCommand('themeDark', () => {
    prefer('theme', 'dark');
  });
  useCommand('density', () => {
    prefer('density', preference('density') === 'compact' ? 'comfortable' : 'compact');
  });
}
