import { runInNewContext } from 'node:vm';
import { Fault } from '../model/fault.ts';

/** Milliseconds. A 20 MB article takes under two seconds; one built to hang never ends by itself. */
const longest = 10_000;

/** The fault of an article that would exhaust the machine before it is read. */
export const tooComplex = (fileName: string): Fault =>
  new Fault(
    'article/unreadable',
    `The article '${fileName}' is nested too deeply, or takes too long to read. Save it again as plain text and import that.`,
    { fileName },
  );

/**
 * Runs `read`, which must not wait for anything, and ends it after ten seconds with `article/unreadable`: V8 stops
 * whatever is running, a regular expression or a parser's loop included. It is no sandbox and need not be one:
 * only our own code runs in it.
 */
export function withinTime<T>(fileName: string, read: () => T): T {
  let value: { readonly read: T } | undefined;
  const run = (): void => {
    value = { read: read() };
  };
  try {
    runInNewContext('run()', { run }, { timeout: longest });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw tooComplex(fileName);
    throw error;
  }
  if (!value) throw tooComplex(fileName);
  return value.read;
}
