import type { Change } from '../change.ts';
import { errno } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { RawRow } from '../documents/document.ts';
import { parseDocument } from '../documents/parse-document.ts';
import type { FoundDocument } from '../documents/read-document.ts';
import { journalNumber } from '../journal/journal-files.ts';
import { scanJournal } from '../journal/scan.ts';
import { applied } from '../applied.ts';
import { eventPath, journalFolder, journalPath, previousPath } from '../places.ts';
import { Photo } from '../../model/photo.ts';
import { earlierRows, type EarlierRows } from './earlier-rows.ts';
import type { Part } from './part.ts';

/** A record that is not where the columns say. */
export interface Recovered {
  /** Another process has written the document anew since; or it is not as it was written, or not there. */
  readonly why: 'written-since' | 'damaged' | 'missing';
  /** Undefined where it cannot be had. */
  readonly row: RawRow | undefined;
  /** All rows of the document as its columns have them, where they had to be found out for the one. */
  readonly earlier: EarlierRows | undefined;
}

/**
 * The record in `row` of a document whose bytes are not where the columns say. Where the document is whole, another
 * process has written it since, and the record is given as it was then. Where it is damaged or missing, the document
 * before it and the journal have the record.
 */
export function recoverRow(files: FileSystem, folder: string, part: Part, row: number): Recovered {
  const [id, revision] = [part.rows.id(row), part.rows.revision(row)];
  const path = eventPath(folder, part.event, part.number);
  const [now, previous] = [found(files, path), found(files, previousPath(path))];
  const isDamaged = now !== undefined && !now.whole;
  // A reader may look between the two renames of its writer, when only the copy is there.
  const earlier = isDamaged ? undefined : earlierRows(files, folder, part, [now ?? [], previous ?? []].flat());
  const known = earlier?.get(id);
  if (now?.whole || known) {
    const why = now ? 'written-since' : 'missing';
    return { why, row: fit(known && { ...known, revision }), earlier };
  }
  const older = previous?.rows.get('photos')?.find((candidate) => candidate.id === id);
  const start = older && Number(older.revision) <= revision ? older : undefined;
  const recovered = completed(start, id, revision, journalOf(files, folder));
  return { why: now ? 'damaged' : 'missing', row: fit(recovered), earlier: undefined };
}

const fit = (row: RawRow | undefined): RawRow | undefined => (Photo.safeParse(row).success ? row : undefined);

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

function found(files: FileSystem, path: string): FoundDocument | undefined {
  try {
    const bytes = files.readFileNow(path);
    return { ...parseDocument(bytes), bytes };
  } catch (error) {
    if (errno(error) === 'ENOENT') return undefined;
    throw error;
  }
}
