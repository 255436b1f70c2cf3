import type { KeyboardEvent } from 'react';

/** Esc goes back one level: out of this, and out of nothing around it. */
export const onEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
