import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { ColumnReader } from './column-reader.ts';
import { columnsOf } from './columns.ts';

/** One document with photos of a press event. Beyond its columns, its records are read when they are wanted. */
export interface Part {
  readonly event: EventId;
  /** From 1; photos are added to the last one. */
  readonly number: number;
  rows: ColumnReader;
  /** Photos that it has, as they are now, where that is not as it has them; undefined where they have left the event. */
  readonly changed: Map<PhotoId, Photo | undefined>;
  /** The last edit that the document holds. */
  seq: number;
  /** SHA-256 as the document's last line has it; empty where there is no document yet. */
  checksum: string;
  /** The records, where the file does not hold them as they are wanted: the columns' places are places in here then. */
  bytes: Buffer | undefined;
  /** What is in the file is not what it should be: it must be written anew, and is no good as `.previous`. */
  damaged: boolean;
}

/** A document that is not written yet. */
export const newPart = (event: EventId, number: number): Part => ({
  event,
  number,
  rows: new ColumnReader(event, columnsOf([])),
  changed: new Map(),
  seq: 0,
  checksum: '',
  bytes: undefined,
  damaged: false,
});

/** Most photos of one document: little enough to be written anew for one edit. */
export const rowsInDocument = 1000;
/** Bytes from which a document takes no more photos. */
const fullAt = 2 * 1024 * 1024;

/** How many photos the document can still take, where it may have `most`. */
export function roomIn({ rows }: Part, most: number): number {
  const last = rows.size - 1;
  const end = last < 0 ? 0 : rows.span(last).start + rows.span(last).length;
  return end >= fullAt ? 0 : Math.max(0, most - rows.size);
}
