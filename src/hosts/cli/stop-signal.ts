import { stdoutGone } from './stdout-gone.ts';

const stop = new AbortController();
let listening = false;

/** Milliseconds between two looks at whether npm is still there. */
const lookEvery = 500;

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
    if (process.env.npm_lifecycle_event !== undefined) stopWithoutParent();
  }
  return AbortSignal.any([stop.signal, stdoutGone]);
}

/** A SIGTERM to npm ends npm and the shell between us, and never comes here; the catalogue must not stay locked. */
function stopWithoutParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop.abort();
  }, lookEvery).unref();
}
