import { useEffect } from 'react';
import { usePreference } from '../app/preferences.ts';
import { shell } from '../desk/shell.ts';
import { useWords } from '../strings/words.ts';
import { isCommandId } from './command-table.ts';
import { keyMapOf } from './key-map.ts';
import { menuParts } from './menu-parts.ts';
import { isOffered, onOffers, runCommand } from './offers.ts';

/** Offers come and go in bursts when a screen changes: the menu is made once for them, after so many milliseconds. */
const gathering = 150;

/** The platform's menu bar, where there is one: the same commands, with the same keys, in the language of the screen. */
export function useMenuBar(): void {
  const words = useWords();
  const keys = keyMapOf(usePreference('keys'));
  useEffect(() => {
    if (!shell) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void shell?.showMenu(menuParts(words, keys, isOffered)), gathering);
    };
    show();
    // Nothing on the screens depends on it, so nothing of them is drawn anew.
    const stop = onOffers(show);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [words, keys]);
  useEffect(
    () =>
      shell?.onMenuCommand((id) => {
        const done = isCommandId(id) && runCommand(id, document.activeElement);
        // A field that has an undo of its own: a menu bar takes it from the field on some platforms.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reaches a field's own undo.
        if (!done && (id === 'undo' || id === 'redo')) document.execCommand(id);
      }),
    [],
  );
}
