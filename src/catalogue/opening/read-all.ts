import { basename } from 'node:path';
import type { EventId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { Fault } from '../../model/fault.ts';
import { About } from '../documents/document.ts';
import { State } from '../memory/state.ts';
import { migrate } from '../migrations/migrate.ts';
import { type KeptColumns, readColumns } from '../photos/column-file.ts';
import { dropTwins } from '../photos/drop-twins.ts';
import type { NoticeBoard } from '../notice-board.ts';
import type { Part } from '../photos/part.ts';
import { partInMemory } from '../photos/part-of-rows.ts';
import { RecordReader } from '../photos/record-reader.ts';
import { cataloguePath, eventPath } from '../places.ts';
import { cataloguedTables } from '../records.ts';
import { settle } from '../settle.ts';
import { EditedPhotos } from './edited-photos.ts';
import { fitRows } from './fit-rows.ts';
import { loadCatalogueDocument } from './load-catalogue-document.ts';
import { loadWhole } from './load-whole.ts';
import { missingEntries } from './missing-entries.ts';
import { openParts } from './open-parts.ts';
import type { RawCatalogueDocument } from './raw-catalogue.ts';
import { readJournal, type ReadJournal } from './read-journal.ts';
import { replay } from './replay.ts';
import type { Surroundings } from './surroundings.ts';
import { WholePhotos } from './whole-photos.ts';

/** The catalogue as its files have it, put together. */
export interface ReadCatalogue {
  readonly document: RawCatalogueDocument;
  readonly journal: ReadJournal;
  readonly about: About;
  readonly state: State;
  readonly reader: RecordReader;
  /** The last edit. */
  readonly seq: number;
  /** The files are still in an older format than what was put together. */
  readonly migrated: boolean;
}

/**
 * Reads documents and journal and puts them together. Faults with `catalogue/newer-version`, and with
 * `catalogue/damaged` where catalogue.json is lost and nothing can stand in for it.
 * @param known columns that are in memory, for those that were kept on the disk.
 */
export async function readAll(context: Surroundings, known?: KeptColumns): Promise<ReadCatalogue> {
  const document = await loadCatalogueDocument(context);
  const state = stateIn(context);
  return document.format < context.newestFormat
    ? readOlder(context, document, state)
    : readNewest(context, document, state, known);
}

type Stated = Pick<ReadCatalogue, 'state' | 'reader'>;

function stateIn({ files, folder, writing, notices, rowsInDocument }: Surroundings): Stated {
  const reader = new RecordReader(files, folder, (part, why) => {
    // A writer beside us may just be putting another one in its place.
    if (writing || why === 'damaged') reportDamage(notices, part);
  });
  return { reader, state: new State(reader, rowsInDocument) };
}

/** Only what the journal speaks of is read of the photos. */
async function readNewest(
  context: Surroundings,
  document: RawCatalogueDocument,
  { state, reader }: Stated,
  known: KeptColumns | undefined,
): Promise<ReadCatalogue> {
  const kept = known ?? (await readColumns(context.files, context.folder));
  const { parts, read, asKept, namedSeq } = await openParts(context, kept);
  dropTwins(parts, reader, read);
  for (const part of parts) state.photos.addPart(part);
  const isClosed = asKept && document.source === 'whole' && kept?.seq === document.seq;
  const journal = await readJournal(context, isClosed ? kept.journals : [], document.seq);
  checkJournal(context, document, journal);
  const photos = new EditedPhotos(state.photos);
  replay({ ...document, photos }, journal.entries, context.notices);
  await putTables(context, state, document);
  await putEdited(context, state, photos);
  const seq = Math.max(document.namedSeq, namedSeq, ...journal.lastSeq.values());
  return { document, journal, about: About.parse(document.about), state, reader, seq, migrated: false };
}

/** Everything is read and brought to the newest format in memory, since every document is to be written anew. */
async function readOlder(
  context: Surroundings,
  document: RawCatalogueDocument,
  { state, reader }: Stated,
): Promise<ReadCatalogue> {
  const raw = await loadWhole(context, document);
  const journal = await readJournal(context, [], document.seq);
  checkJournal(context, document, journal);
  replay({ ...raw, photos: new WholePhotos(raw.photos) }, journal.entries, context.notices);
  await migrate(context, raw);
  await putTables(context, state, raw);
  const most = context.rowsInDocument;
  for (const [event, { rows }] of raw.photos) {
    const fit = await fitRows(context, 'photos', [...rows.values()], eventPath(context.folder, event));
    const photos = fit.map(({ record }) => settle<Photo>(record, undefined));
    for (let start = 0, number = 1; start < photos.length || number === 1; start += most, number++) {
      state.photos.addPart(partInMemory(event as EventId, number, 0, photos.slice(start, start + most)));
    }
  }
  const seq = Math.max(document.namedSeq, ...journal.lastSeq.values());
  return { document, journal, about: About.parse(raw.about), state, reader, seq, migrated: true };
}

function checkJournal({ folder, notices }: Surroundings, document: RawCatalogueDocument, journal: ReadJournal): void {
  if (document.source === 'remains' && journal.entries[0]?.seq !== 1) throw damagedFault(folder);
  notices.push(...missingEntries(journal.entries, document.seq, journal.damagedLines));
}

async function putTables(context: Surroundings, state: State, document: RawCatalogueDocument): Promise<void> {
  for (const table of cataloguedTables) {
    const rows = [...document[table].rows.values()];
    const fit = await fitRows(context, table, rows, cataloguePath(context.folder));
    for (const { record } of fit) state.put(table, settle(record, undefined));
  }
}

async function putEdited(context: Surroundings, state: State, photos: EditedPhotos): Promise<void> {
  for (const [id, { event, row }] of photos.edited) {
    const fit = row && (await fitRows(context, 'photos', [row], eventPath(context.folder, event)));
    const record = fit?.[0]?.record;
    if (record) state.photos.set(id, settle(record, undefined));
    else state.photos.delete(id);
  }
}

function reportDamage(notices: NoticeBoard, part: Part): void {
  if (part.damaged) return;
  part.damaged = true;
  const file = basename(eventPath('', part.event, part.number));
  notices.push({
    code: 'document/damaged',
    detail: { file },
    message:
      `'${file}' was damaged since it was written. ` +
      'What was lost of it was recovered from the copy before it and the journal.',
  });
}

const damagedFault = (folder: string): Fault =>
  new Fault(
    'catalogue/damaged',
    `'catalogue.json' in '${folder}' is damaged, and there is no good copy of it. Nothing was changed. ` +
      'Go back to a backup of this folder.',
    { folder },
  );
