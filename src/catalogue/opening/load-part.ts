import { checksumIn, checksumLength } from '../documents/document-lines.ts';
import { inRow } from '../photos/in-row.ts';
import type { Part } from '../photos/part.ts';
import { partInMemory, partOfRows } from '../photos/part-of-rows.ts';
import { eventPath } from '../places.ts';
import { fitRows } from './fit-rows.ts';
import { loadDocument } from './load-document.ts';
import type { DocumentName } from './document-names.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Reads a document of photos whole, checks every record and gives its columns; what is damaged is recovered as well as
 * it can be, and stays in memory until it is written. Undefined where there is nothing.
 */
export async function loadPart(
  context: Surroundings,
  { event, number }: DocumentName,
): Promise<{ readonly part: Part; readonly namedSeq: number } | undefined> {
  const path = eventPath(context.folder, event, number);
  const loaded = await loadDocument(context, path);
  if (!loaded) return undefined;
  const { header, rows, source, text, inPlace, namedSeq } = loaded;
  const spans = text?.spans.get('photos') ?? [];
  const fit = await fitRows(context, 'photos', rows.get('photos') ?? [], path);
  const photos = fit.map(({ record }) => record);
  const { seq } = header;
  if (!text) return { part: { ...partInMemory(event, number, seq, photos), damaged: true }, namedSeq };
  const places = fit.map(({ index }) => inRow(spans, index));
  const checksum = checksumIn(text.bytes.subarray(-checksumLength)) ?? '';
  const part = partOfRows({ event, number, seq, checksum }, photos, places, text.bytes);
  const isAsWanted = inPlace && fit.length === spans.length;
  return { part: { ...part, damaged: source !== 'whole', bytes: isAsWanted ? undefined : text.bytes }, namedSeq };
}
