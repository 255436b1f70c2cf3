import type { Change } from './change.ts';
import type { RawRow } from './documents/document.ts';
import { patched } from './patch.ts';

/**
 * Does to `rows` what the change says; doing it twice does nothing.
 * @returns false where the record that the change is about is not there.
 */
export function applied(rows: Map<string, RawRow>, { id, revision, ops }: Change): boolean {
  const row = rows.get(id);
  // A document recovered from two checkpoints may be ahead of the entry in some of its rows.
  const ahead = row !== undefined && Number(row.revision) >= revision;
  const [first] = ops;
  if (first?.path.length === 0) {
    if (first.to === undefined) rows.delete(id);
    else if (!ahead) rows.set(id, first.to as RawRow);
    return true;
  }
  if (!row) return false;
  if (!ahead) rows.set(id, { ...(patched(row, ops) as RawRow), id, revision });
  return true;
}
