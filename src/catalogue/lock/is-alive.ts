import { hostname } from 'node:os';
import { errno } from '../disk/errno.ts';
import type { LockFile } from './lock-holder.ts';
import { processStart } from './process-start.ts';

/** Tokens of the locks that this process holds. */
export const held = new Set<string>();

/** Whether whoever wrote this lock may still be there. Of another machine we cannot know, so it may. */
export function isAlive({ host, pid, started, token }: LockFile): boolean {
  if (host !== hostname()) return true;
  if (!isRunning(pid)) return false;
  const begun = processStart(pid);
  const same = started === undefined || begun === undefined || begun === started;
  // Ours, but given up: the disk refused to remove it.
  return same && (pid !== process.pid || held.has(token));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and is somebody else's.
    return errno(error) !== 'ESRCH';
  }
}
