import { Worker } from 'node:worker_threads';

/** Signal 0 asks whether a process is there; another parent than the desk says that it is not, even if its id was given anew. */
const watch = `
  const { workerData: desk } = require('node:worker_threads');
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
 * @param desk its process id, which the desk itself has told: the parent that is found here may be the one that took over
 *   from a desk that died before.
 */
export function watchDesk(desk: number): void {
  new Worker(watch, { eval: true, workerData: desk }).unref();
}
