import type { PhotoId } from '../../model/ids.ts';
import { ColumnReader } from './column-reader.ts';
import { columnsOf } from './columns.ts';
import type { Part } from './part.ts';
import type { RecordReader } from './record-reader.ts';

/**
 * Leaves every photo in one document alone, that of its highest revision: a crash while one went from an event to
 * another, or damage, may leave it in two. A document that loses a record is to be written anew.
 * @param read those that have been read just now: no two of the others have one photo.
 */
export function dropTwins(parts: readonly Part[], reader: RecordReader, read: ReadonlySet<Part>): void {
  const numbers = new Set([...read].flatMap(({ rows }) => [...rows.columns.idNumbers]));
  const best = new Map<PhotoId, { readonly part: Part; readonly row: number }>();
  const worse = new Map<Part, Set<number>>();
  for (const part of parts) {
    for (const [row, number] of part.rows.columns.idNumbers.entries()) {
      // Numbers are had without taking the texts of a hundred thousand ids apart.
      if (!numbers.has(number)) continue;
      const id = part.rows.id(row);
      const known = best.get(id);
      const isBetter = !known || known.part.rows.revision(known.row) < part.rows.revision(row);
      const loser = isBetter ? known : { part, row };
      if (isBetter) best.set(id, { part, row });
      if (loser) worse.set(loser.part, (worse.get(loser.part) ?? new Set()).add(loser.row));
    }
  }
  for (const [part, rows] of worse) {
    part.bytes ??= reader.whole(part);
    part.rows = withoutRows(part.rows, part.event, rows);
  }
}

function withoutRows(reader: ColumnReader, event: Part['event'], gone: ReadonlySet<number>): ColumnReader {
  const kept = [...reader.ids.keys()].filter((row) => !gone.has(row));
  const rows = kept.map((row) => ({ brief: reader.brief(row), span: reader.span(row), check: reader.check(row) }));
  return new ColumnReader(event, columnsOf(rows));
}
