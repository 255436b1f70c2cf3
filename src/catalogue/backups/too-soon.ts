import { backupDate } from './backup-name.ts';

/** Milliseconds between two backups that are made by themselves. */
const between = 10 * 60_000;

/** Whether one of the backups of these names is of the last minutes. A clock that was set back finds some of the future: they are old. */
export const isTooSoon = (names: readonly string[], now: Date): boolean =>
  names.some((name) => Math.abs(now.getTime() - (backupDate(name)?.getTime() ?? -Infinity)) < between);
