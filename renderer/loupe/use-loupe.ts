import { useCallback, useEffect, useRef, useState } from 'react';
import { focusPane, inPane, pane } from '../app/panes.ts';
import { runCommand } from '../commands/offers.ts';
import { useCommand } from '../commands/use-command.ts';
import type { Selection } from '../photos/selection.ts';

/** One photo, or those that are selected beside each other. */
export type LoupeMode = 'one' | 'compare';

/** How many photos can be compared. */
export const canCompare = ({ chosen }: Pick<Selection, 'chosen'>): boolean => chosen.size >= 2 && chosen.size <= 4;

const isButton = (target: Element | null): boolean => target?.closest('button, a') != null;

/** Whether the loupe lies over the photos, and the commands that lead into it and out of it. */
export function useLoupe(selection: Selection): {
  readonly mode: LoupeMode | undefined;
  readonly onMode: (mode: LoupeMode | undefined) => void;
} {
  const [wanted, onMode] = useState<LoupeMode>();
  const mode = selection.focus === undefined ? undefined : wanted;
  const isOpen = mode !== undefined;
  const close = useCallback(() => {
    onMode(undefined);
  }, []);
  useCommand(
    'loupe',
    () => {
      onMode(isOpen ? undefined : 'one');
    },
    // Space presses the button that has the focus.
    { when: selection.focus !== undefined, takes: (target) => !isButton(target) },
  );
  useCommand(
    'compare',
    () => {
      onMode(mode === 'compare' ? 'one' : 'compare');
    },
    { when: mode === 'compare' || canCompare(selection) },
  );
  useCommand('back', close, { when: isOpen, takes: () => inPane('photos') });
  useCommand(
    'find',
    (target) => {
      close();
      requestAnimationFrame(() => runCommand('find', target));
    },
    { when: isOpen },
  );
  // Whoever came by keys goes on by keys: the focus follows into the loupe and back to the grid.
  const before = useRef(isOpen);
  useEffect(() => {
    if (before.current !== isOpen) focusPane(pane('photos'));
    before.current = isOpen;
  }, [isOpen]);
  return { mode, onMode };
}
