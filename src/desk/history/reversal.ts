import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../catalogue/change.ts';
import { type Op, patched } from '../../catalogue/patch.ts';
import { isPlain } from '../../catalogue/settle.ts';
import { isCounter, withoutCounters } from './counters.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What taking a step back does to one record. */
export interface Reversal {
  readonly before: Fields | undefined;
  /** Undefined: it is to go. */
  readonly after: Fields | undefined;
  /** How many fields got back what they held. */
  readonly undone: number;
  /** Fields that hold something else by now than what the step put there, as paths; an empty one is the whole record. */
  readonly kept: readonly (readonly string[])[];
  /** The last revision of a record that comes back. */
  readonly lastRevision: number;
}

/** The same of the record with this id. */
export type Planned = Reversal & Pick<Change, 'table' | 'id'>;

/**
 * Takes `changes` (of one record, newest first) back: each field gets its old value where it still holds the new one. A
 * field that was changed since stays, and with it whatever an earlier change of the same step did there.
 */
export function reversal(before: Fields | undefined, changes: readonly Change[]): Reversal {
  let after = before;
  let undone = 0;
  let lastRevision = 0;
  const kept: (readonly string[])[] = [];
  for (const { revision, ops } of changes) {
    for (const op of ops.toReversed()) {
      const back = kept.some((path) => overlaps(path, op.path)) ? undefined : reversed(after, op);
      if (!back) {
        if (!isCounter(op.path)) kept.push(op.path);
        continue;
      }
      if (!after && back.record) lastRevision = revision;
      after = back.record;
      if (!isCounter(op.path)) undone++;
    }
  }
  return { before, after, undone, kept, lastRevision };
}

/** The record without what `op` did; undefined where it holds something else by now. */
function reversed(record: Fields | undefined, op: Op): { readonly record: Fields | undefined } | undefined {
  const { path, from, to } = op;
  if (path.length === 0) {
    if (!isDeepStrictEqual(withoutCounters(record, path), withoutCounters(to, path))) return undefined;
    return { record: isPlain(from) ? from : undefined };
  }
  const parent = valueAt(record, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (!isPlain(parent)) return undefined;
  const now = Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (!isDeepStrictEqual(withoutCounters(now, path), withoutCounters(to, path))) return undefined;
  return { record: patched(record, [{ path, to: from }]) as Fields };
}

const overlaps = (one: readonly string[], two: readonly string[]): boolean =>
  one.every((key, index) => index >= two.length || key === two[index]);

function valueAt(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    record,
  );
}
