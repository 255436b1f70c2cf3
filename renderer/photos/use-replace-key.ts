import { useEffect } from 'react';
import { isStroke } from '../app/keys.ts';
import { strokes } from '../app/shortcuts.ts';

/** The key that opens the panel for replacing words, wherever the focus is. */
export function useReplaceKey(open: (open: true) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isStroke(event, strokes.replace)) return;
      event.preventDefault();
      open(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [open]);
}
