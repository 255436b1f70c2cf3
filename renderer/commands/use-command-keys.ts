import { useEffect } from 'react';
import { preference } from '../app/preferences.ts';
import { commandAt } from './command-at.ts';
import { keyMapOf } from './key-map.ts';
import { runCommand } from './offers.ts';
import { strokeOfPress } from './stroke.ts';

const typedIn = (target: Element): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Listens to the keys of all commands, in one place: what had its own use for a key has said so (`preventDefault`). */
export function useCommandKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      // While letters are composed (Bengali, Vietnamese) keys belong to the input method; over a palette, to it.
      if (event.defaultPrevented || event.isComposing || target.closest('[data-own-keys]')) return;
      const stroke = strokeOfPress(event);
      if (!stroke) return;
      const pane = target.closest<HTMLElement>('[data-pane]')?.dataset.pane;
      const id = commandAt(stroke, { typing: typedIn(target), pane }, keyMapOf(preference('keys')));
      if (id !== undefined && runCommand(id, target)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
