import { crc32 } from 'node:zlib';
import type { EventId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { Span } from '../documents/document.ts';
import { briefOf } from './brief.ts';
import { ColumnReader } from './column-reader.ts';
import { columnsOf } from './columns.ts';
import { inRow } from './in-row.ts';
import { newPart, type Part } from './part.ts';

/** A document whose records are at these places of `bytes`, in the order of `photos`. */
export function partOfRows(
  place: Pick<Part, 'event' | 'number' | 'seq' | 'checksum'>,
  photos: readonly Photo[],
  spans: readonly Span[],
  bytes: Buffer,
): Part {
  const rows = photos.map((photo, index) => {
    const { start, length } = inRow(spans, index);
    return { brief: briefOf(photo), span: { start, length }, check: crc32(bytes.subarray(start, start + length)) };
  });
  return { ...newPart(place.event, place.number), ...place, rows: new ColumnReader(place.event, columnsOf(rows)) };
}

/** A document that has these photos in memory alone, until it is written. */
export function partInMemory(event: EventId, number: number, seq: number, photos: readonly Photo[]): Part {
  const texts = photos.map((photo) => Buffer.from(JSON.stringify(photo)));
  let end = 0;
  const spans = texts.map(({ length }) => ({ start: (end += length) - length, length }));
  const bytes = Buffer.concat(texts);
  return { ...partOfRows({ event, number, seq, checksum: '' }, photos, spans, bytes), bytes };
}
