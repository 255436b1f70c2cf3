import { useEffect } from 'react';
import { hasUndoOfItsOwn, undoHand } from '../desk/history.ts';
import { isStroke } from './keys.ts';
import { focusPane, inPane, pane, stepPane } from './panes.ts';
import { prefer, usePreference } from './preferences.ts';
import { go, type Route } from './routes.ts';
import { strokes } from './shortcuts.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

interface WindowKeys {
  readonly route: Route;
  /** Where a pack would be made from, and where Esc leads back to. */
  readonly home: Route;
  readonly onSheet: () => void;
}

/** The keys that work everywhere. */
export function useWindowKeys({ route, home, onSheet }: WindowKeys): void {
  const left = usePreference('leftPane');
  const right = usePreference('rightPane');
  const tab = usePreference('rightTab');
  useEffect(() => {
    const back = (): void => {
      if (route.screen !== 'photos') go(home);
      else if (!inPane('photos')) focusPane(pane('photos'));
    };
    const table: readonly (readonly [keyof typeof strokes, () => void])[] = [
      [
        'import',
        () => {
          go({ screen: 'import' });
        },
      ],
      [
        'pack',
        () => {
          if ('event' in home) go({ screen: 'pack', event: home.event });
        },
      ],
      [
        'nextPane',
        () => {
          stepPane(1);
        },
      ],
      [
        'previousPane',
        () => {
          stepPane(-1);
        },
      ],
      [
        'leftPane',
        () => {
          prefer('leftPane', !left);
        },
      ],
      [
        'rightPane',
        () => {
          prefer('rightPane', !right);
        },
      ],
      [
        'metadata',
        () => {
          prefer('rightPane', true);
          prefer('rightTab', tab === 'metadata' ? 'captions' : 'metadata');
        },
      ],
      ['back', back],
    ];
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (isStroke(event, strokes.sheet) && !typing(event.target)) {
        event.preventDefault();
        onSheet();
        return;
      }
      const way = isStroke(event, strokes.undo)
        ? 'undo'
        : isStroke(event, strokes.redo) || isStroke(event, strokes.redoToo)
          ? 'redo'
          : undefined;
      if (way) {
        if (hasUndoOfItsOwn(event.target)) return;
        event.preventDefault();
        undoHand.move(way);
        return;
      }
      const found = table.find(([name]) => isStroke(event, strokes[name]));
      if (!found) return;
      event.preventDefault();
      found[1]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [route, home, onSheet, left, right, tab]);
}
