import { Worker } from 'node:worker_threads';

/** Signal 0 asks whether a process is there; a changed parent says that it is not, even if its id was given anew. */
const watch = `
  const desk = process.ppid;
  setInterval(() => {
    try {
      process.kill(desk, 0);
      if (process.ppid === desk) return;
    } catch {}
    process.kill(process.pid, 'SIGKILL');
  }, 1000);`;

/**
 * Ends this reader process within about a second of its desk's death, even while a file keeps its main thread:
 * the watch has a thread of its own.
 */
export function watchDesk(): void {
  new Worker(watch, { eval: true }).unref();
}
