import type { Change, Entry } from '../change.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { RawRow } from '../documents/document.ts';
import { checksumIn, checksumLength } from '../documents/document-lines.ts';
import type { FoundDocument } from '../documents/read-document.ts';
import { entriesNow } from '../history/entries-now.ts';
import { patched } from '../patch.ts';
import type { Part } from './part.ts';

/** Rows by the id of their photo. */
export type EarlierRows = ReadonlyMap<string, RawRow>;

/**
 * The rows of a document as its columns have them, where another process has written it anew since: those of the copy
 * before it, where that is the one; else what has been edited since is taken back, by the journal. A reader so shows the
 * state of one moment, however far ahead its writer is. Undefined where neither reaches back so far.
 */
export function earlierRows(
  files: FileSystem,
  folder: string,
  part: Part,
  found: readonly FoundDocument[],
): EarlierRows | undefined {
  const whole = found.filter((document) => document.whole);
  const same = whole.find(({ bytes }) => checksumIn(bytes.subarray(-checksumLength)) === part.checksum);
  if (same) return rowsOf(same);
  for (const document of whole) {
    const seq = document.header?.seq ?? 0;
    const since = seq > part.seq ? entriesNow(files, folder, part.seq, seq) : undefined;
    if (since) return takenBack(rowsOf(document), part, since);
  }
  return undefined;
}

const rowsOf = ({ rows }: FoundDocument): Map<string, RawRow> =>
  new Map(rows.get('photos')?.map((row) => [row.id, row]));

/** Of photos that lie in other documents of the event, rows may come in too: nobody asks for them. */
function takenBack(rows: Map<string, RawRow>, { event }: Part, entries: readonly Entry[]): EarlierRows {
  for (const { changes } of entries.toReversed()) {
    for (const change of changes.toReversed()) {
      if (change.table === 'photos' && change.event === event) takeBack(rows, change);
    }
  }
  return rows;
}

function takeBack(rows: Map<string, RawRow>, { id, ops }: Change): void {
  const row = rows.get(id);
  const [first] = ops;
  if (first?.path.length === 0) {
    if (first.from === undefined) rows.delete(id);
    else rows.set(id, first.from as RawRow);
  } else if (row) {
    const back = ops.map(({ path, from }) => ({ path, to: from }));
    rows.set(id, patched(row, back) as RawRow);
  }
}
