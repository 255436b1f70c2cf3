import { basename } from 'node:path';
import type { Header, RawRow, Span } from '../documents/document.ts';
import { overlaid } from '../documents/overlaid.ts';
import { type FoundDocument, readDocument } from '../documents/read-document.ts';
import { previousPath } from '../places.ts';
import { setAside } from './set-aside.ts';
import type { Surroundings } from './surroundings.ts';

/** A document as well as it can be had. */
export interface LoadedDocument {
  readonly header: Header;
  readonly rows: ReadonlyMap<string, readonly RawRow[]>;
  /** The last entry that the file said it held, even where that cannot be relied on. */
  readonly namedSeq: number;
  /** As written; recovered from the last checkpoint but one, which the journal completes; or what could still be read. */
  readonly source: 'whole' | 'previous' | 'remains';
  /** The bytes that `rows` were read from and where each lies in them; absent for what could still be read. */
  readonly text?: { readonly bytes: Buffer; readonly spans: ReadonlyMap<string, readonly Span[]> };
  /** The document's own file is these bytes. */
  readonly inPlace: boolean;
}

/**
 * Reads the document at `path`. Where it is damaged, it is kept aside and the last checkpoint but one is taken: the
 * journal reaches back that far. Where that is damaged too, what can still be read of both is all there is. Undefined
 * where there is nothing.
 */
export async function loadDocument(context: Surroundings, path: string): Promise<LoadedDocument | undefined> {
  const { files, newestFormat } = context;
  const found = await readDocument(files, path, newestFormat);
  if (found?.whole && found.header) return fromFile(found.header, found, 'whole', true);
  const previous = await readDocument(files, previousPath(path), newestFormat);
  const good = previous?.whole ? previous : undefined;
  if (found) await reportDamage(context, path, found, good);
  // Without `found`, a checkpoint was cut short between two renames: nothing is wrong.
  if (good?.header) return fromFile(good.header, good, found ? 'previous' : 'whole', false);
  if (!found && previous) await reportDamage(context, previousPath(path), previous, undefined);
  const header = found?.header ?? previous?.header;
  if (!header) return undefined;
  const layers = [previous?.rows, found?.rows].flatMap((rows) => rows ?? []);
  // What a damaged document says of itself is believed, but not that it is complete.
  const rows = overlaid(layers);
  return { header: { ...header, seq: 0 }, rows, namedSeq: header.seq, source: 'remains', inPlace: false };
}

const fromFile = (
  header: Header,
  { rows, bytes, spans }: FoundDocument,
  source: LoadedDocument['source'],
  inPlace: boolean,
): LoadedDocument => ({ header, rows, namedSeq: header.seq, source, text: { bytes, spans }, inPlace });

async function reportDamage(
  context: Surroundings,
  path: string,
  found: FoundDocument,
  good: FoundDocument | undefined,
): Promise<void> {
  const aside = await setAside(context, path, found.bytes);
  const kept = aside === undefined ? 'It was left as it is.' : `It is kept as '${aside}'.`;
  const source = good
    ? 'the last good copy and the journal'
    : 'what can still be read of it and the journal; compare what is there';
  context.notices.push({
    code: 'document/damaged',
    detail: { file: basename(path), ...(aside !== undefined && { aside }), ...(!good && { remains: true }) },
    message: `'${basename(path)}' is damaged. ${kept} Its content was recovered from ${source}.`,
  });
}
