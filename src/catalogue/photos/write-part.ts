import { crc32 } from 'node:zlib';
import { Fault } from '../../model/fault.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { Header } from '../documents/document.ts';
import { firstRowAt, rowGap } from '../documents/document-lines.ts';
import { writeDocument } from '../documents/write-document.ts';
import { eventPath } from '../places.ts';
import { briefOf, type PhotoBrief } from './brief.ts';
import { type ColumnRow, columnsOf } from './columns.ts';
import type { PartPlan, WrittenPart } from './part-plan.ts';
import type { RecordReader } from './record-reader.ts';

interface PlannedRow {
  readonly brief: PhotoBrief;
  readonly text: string;
}

/** What is needed to write the documents of a catalogue. */
export interface PartWriter {
  readonly files: FileSystem;
  readonly folder: string;
  readonly format: number;
  readonly reader: RecordReader;
  /** Keeps aside a document of which these photos cannot be read any more, and tells the person. */
  lost(path: string, photos: readonly string[]): Promise<void>;
}

/** Writes a document anew: records that have not changed are copied as they lie, byte for byte. */
export async function writePart(writer: PartWriter, plan: PartPlan, seq: number): Promise<WrittenPart> {
  const { part } = plan;
  const path = eventPath(writer.folder, part.event, part.number);
  const { rows, lost } = rowsOf(writer.reader, plan);
  if (lost.length > 0) await writer.lost(path, lost);
  const header: Header = {
    format: writer.format,
    kind: 'event',
    seq,
    event: part.event,
    ...(part.number > 1 && { part: part.number }),
  };
  const sections = { photos: rows.map(({ text }) => text) };
  const checksum = await writeDocument(writer.files, path, { header, sections }, !part.damaged);
  return { columns: columnsOf(placed(rows, firstRowAt(header, 'photos'))), checksum, seq };
}

function rowsOf(reader: RecordReader, { part, changes, added }: PartPlan): { rows: PlannedRow[]; lost: string[] } {
  const bytes = part.rows.size > 0 ? reader.whole(part) : undefined;
  const rows: PlannedRow[] = [];
  const lost: string[] = [];
  for (const [row, id] of part.rows.ids.entries()) {
    const photo = changes.get(id);
    if (photo) rows.push({ brief: briefOf(photo), text: JSON.stringify(photo) });
    if (changes.has(id)) continue;
    try {
      rows.push({ brief: part.rows.brief(row), text: reader.text(part, row, bytes) });
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'catalogue/damaged') throw error;
      lost.push(id);
    }
  }
  for (const photo of added) rows.push({ brief: briefOf(photo), text: JSON.stringify(photo) });
  return { rows, lost };
}

function placed(rows: readonly PlannedRow[], first: number): ColumnRow[] {
  let start = first;
  return rows.map(({ brief, text }) => {
    const span = { start, length: Buffer.byteLength(text) };
    start += span.length + rowGap;
    return { brief, span, check: crc32(text) };
  });
}
