import { stdoutGone } from './stdout-gone.ts';

const stop = new AbortController();
let listening = false;

/**
 * Aborted by Ctrl+C, SIGTERM, or when nobody reads stdout any more. The signals stay heard until the process ends:
 * npm sends its own beside the terminal's, and a second one must not cut short how the catalogue is closed.
 */
export function stopSignal(): AbortSignal {
  if (!listening) {
    listening = true;
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.on(name, () => {
        stop.abort();
      });
    }
  }
  return AbortSignal.any([stop.signal, stdoutGone]);
}
