import { hostname } from 'node:os';
import { isAlive } from '../../lock/is-alive.ts';
import type { LockFile } from '../../lock/lock-holder.ts';
import type { Check } from '../check.ts';

/** Who holds the lock: of another computer we cannot know whether it still does. */
export const checkLock: Check = function* ({ lock }) {
  if (!lock) return;
  const { host, pid, since } = lock;
  if (host !== hostname()) {
    const message =
      `The computer '${host}' (process ${pid}${begun(lock)}) has this catalogue open since ${since}. If it has stopped ` +
      'without closing it, take its lock away with --repair --take-lock.';
    yield { code: 'lock/other-host', path: 'lock', message };
  } else if (isAlive(lock)) {
    const message = `Process ${pid} on this computer has this catalogue open since ${since}. What it is writing just now is not looked at.`;
    yield { code: 'lock/held', path: 'lock', note: true, message };
  } else {
    const message = `Process ${pid} of this computer ended without closing this catalogue. The next opening takes its lock over.`;
    yield { code: 'lock/left-behind', path: 'lock', note: true, message };
  }
};

const begun = ({ started }: LockFile): string => (started === undefined ? '' : `, begun ${started}`);
