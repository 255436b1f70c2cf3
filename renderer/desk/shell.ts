import type { Shell } from '../../src/contract/shell.ts';

declare global {
  interface Window {
    /** Offered by the desktop's preload; absent in a browser. */
    readonly cutlineShell?: Shell;
  }
}

/** What only a desktop window can do; undefined in a browser. */
export const shell: Shell | undefined = window.cutlineShell;
