import type { FaultData, Problem } from '../../model/fault.ts';

/** A fault that ended a command, as a line of its report; `path`, `id` and `line` say where. */
export function problemOf({ code, message, detail = {} }: FaultData): Problem {
  const text = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => detail[key]).find((value) => typeof value === 'string');
  const path = text('path', 'folder');
  const id = text('photo', 'event', 'speaker', 'job');
  const { line } = detail;
  return {
    code,
    message,
    ...(path !== undefined && { path }),
    ...(id !== undefined && { id }),
    ...(typeof line === 'number' && { line }),
  };
}
