import type { Change } from '../change.ts';
import { errno } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { RawRow } from '../documents/document.ts';
import { parseDocument, type ParsedDocument } from '../documents/parse-document.ts';
import { journalNumber } from '../journal/journal-files.ts';
import { scanJournal } from '../journal/scan.ts';
import { applied } from '../applied.ts';
import { eventPath, journalFolder, journalPath, previousPath } from '../places.ts';
import { Photo } from '../../model/photo.ts';
import type { Part } from './part.ts';

/**
 * The record in `row` of a document whose bytes are not where the columns say. Where the document is whole, another
 * process has written it since, and what it says now counts (`gone`: it has the photo no more). Where it is damaged, the
 * document before it and the journal have the record; undefined where they have not.
 */
export function recoverRow(
  files: FileSystem,
  folder: string,
  part: Part,
  row: number,
): { readonly row: RawRow; readonly fromDamaged: boolean } | 'gone' | undefined {
  const [id, revision] = [part.rows.id(row), part.rows.revision(row)];
  const path = eventPath(folder, part.event, part.number);
  const now = parsed(files, path);
  if (now?.whole) {
    const found = rowIn(now, id);
    return found ? { row: found, fromDamaged: false } : 'gone';
  }
  const previous = rowIn(parsed(files, previousPath(path)), id);
  const start = previous && Number(previous.revision) <= revision ? previous : undefined;
  const recovered = completed(start, id, revision, journalOf(files, folder));
  return recovered && Photo.safeParse(recovered).success ? { row: recovered, fromDamaged: true } : undefined;
}

/** The record as it was at this revision. */
function completed(
  start: RawRow | undefined,
  id: string,
  revision: number,
  changes: Iterable<Change>,
): RawRow | undefined {
  const rows = new Map<string, RawRow>(start && [[id, start]]);
  const reached = (): boolean => rows.get(id)?.revision === revision;
  for (const change of changes) {
    if (reached()) break;
    if (change.table === 'photos' && change.id === id) applied(rows, change);
  }
  return reached() ? rows.get(id) : undefined;
}

function* journalOf(files: FileSystem, folder: string): Generator<Change> {
  const numbers = files.readdirNow(journalFolder(folder)).flatMap((name) => journalNumber(name) ?? []);
  for (const number of numbers.toSorted((a, b) => a - b)) {
    for (const { changes } of scanJournal(files.readFileNow(journalPath(folder, number))).entries) yield* changes;
  }
}

function parsed(files: FileSystem, path: string): ParsedDocument | undefined {
  try {
    return parseDocument(files.readFileNow(path));
  } catch (error) {
    if (errno(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const rowIn = (document: ParsedDocument | undefined, id: string): RawRow | undefined =>
  document?.rows.get('photos')?.find((row) => row.id === id);
