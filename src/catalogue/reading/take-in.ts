import { applied } from '../applied.ts';
import type { Entry } from '../change.ts';
import type { RawRow } from '../documents/document.ts';
import type { State, Step } from '../memory/state.ts';
import { type AnyRecord, schemas } from '../records.ts';
import { settle } from '../settle.ts';

/**
 * Does to the state what an edit of another process did, in one go: nobody sees half of it.
 * @returns false, with nothing done, where the state is not the one that the edit was made on.
 */
export function takeIn(state: State, { changes }: Entry): boolean {
  const steps = new Map<string, Step>();
  for (const change of changes) {
    const { table, id } = change;
    const step = steps.get(`${table} ${id}`);
    // A photo that goes from one event to another is gone in between.
    const before = step?.before ?? state.get(table, id);
    const now = (step ? step.after : before) as RawRow | undefined;
    const rows = new Map<string, RawRow>(now && [[id, now]]);
    if (!applied(rows, change)) return false;
    const row = rows.get(id);
    const parsed = row && schemas[table].safeParse(row);
    if (parsed?.success === false) return false;
    const after = parsed && settle<AnyRecord>(parsed.data, before);
    steps.set(`${table} ${id}`, { table, id, before, after, order: undefined });
  }
  for (const step of steps.values()) state.apply(step);
  return true;
}
