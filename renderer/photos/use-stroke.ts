import { useEffect } from 'react';
import { isStroke, type Stroke } from '../app/keys.ts';

/** A key that does something wherever the focus is, while the screen is there. */
export function useStroke(stroke: Stroke, act: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isStroke(event, stroke)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [stroke, act]);
}
