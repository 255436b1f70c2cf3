import { z } from 'zod';
import { isPlain } from './settle.ts';

/**
 * One field that an edit changed. `path` leads from the record to the field; without `from` it is new, without `to`
 * it is gone; an empty path is the whole record. Lists change as a whole.
 */
export const Op = z.object({
  path: z.array(z.string()),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
});
export type Op = z.infer<typeof Op>;

/** What leads from one settled record to another; `revision` is left out, since every change names it anyway. */
export function difference(before: unknown, after: unknown): Op[] {
  const ops: Op[] = [];
  collect(before, after, [], ops);
  return ops.filter(({ path }) => path.length !== 1 || path[0] !== 'revision');
}

function collect(before: unknown, after: unknown, path: readonly string[], ops: Op[]): void {
  if (before === after) return;
  if (!isPlain(before) || !isPlain(after)) {
    ops.push({
      path: [...path],
      ...(before !== undefined && { from: before }),
      ...(after !== undefined && { to: after }),
    });
    return;
  }
  for (const key of Object.keys(before)) {
    const to = Object.hasOwn(after, key) ? after[key] : undefined;
    if (before[key] !== to) collect(before[key], to, [...path, key], ops);
  }
  for (const key of Object.keys(after)) {
    if (!Object.hasOwn(before, key)) collect(undefined, after[key], [...path, key], ops);
  }
}

/** `record` with `ops` applied; `record` itself stays as it was. Paths through `__proto__` lead nowhere. */
export function patched(record: unknown, ops: readonly Op[]): unknown {
  return ops.reduce((whole, { path, to }) => (path.includes('__proto__') ? whole : withField(whole, path, to)), record);
}

function withField(whole: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy: Record<string, unknown> = isPlain(whole) ? { ...whole } : {};
  const field = withField(Object.hasOwn(copy, key) ? copy[key] : undefined, rest, to);
  if (field === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = field;
  return copy;
}
