import { hash } from 'node:crypto';
import { type Document, Header, type RawRow, type Span } from './document.ts';
import { checksumLength, checksumLine } from './document-lines.ts';

/** What the bytes of a document hold. */
export interface ParsedDocument {
  readonly header: Header | undefined;
  readonly rows: ReadonlyMap<string, readonly RawRow[]>;
  /** Where each of `rows` lies. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** Every byte is as it was written. Where not, `rows` is what could still be read. */
  readonly whole: boolean;
}

/** Reads a document line by line (a single string could not hold half a million rows); never throws, whatever it is. */
export function parseDocument(bytes: Buffer): ParsedDocument {
  const lines = linesOf(bytes);
  const { header, headerRead } = readHeader(lines.next().value?.text ?? '');
  const rows = new Map<string, RawRow[]>();
  const spans = new Map<string, Span[]>();
  let [section, places]: [RawRow[] | undefined, Span[] | undefined] = [undefined, undefined];
  let everyRow = true;
  for (const { text, start, length } of lines) {
    const opened = /^"([a-z]+)":\[$/.exec(text)?.[1];
    if (opened !== undefined) {
      rows.set(opened, (section = []));
      spans.set(opened, (places = []));
    } else if (text.startsWith('{')) {
      const row = readRow(text);
      everyRow &&= row !== undefined;
      if (row) section?.push(row);
      if (row) places?.push({ start, length });
    }
  }
  return { header, rows, spans, whole: isSealed(bytes) && headerRead && everyRow };
}

/** Whether the last line is the checksum of all bytes in front of it. */
export function isSealed(bytes: Buffer): boolean {
  const body = bytes.subarray(0, Math.max(0, bytes.length - checksumLength));
  return bytes.toString('latin1', body.length) === checksumLine(hash('sha256', body));
}

/** The document with its rows as they are written; undefined where it is not whole. */
export function linesOfSections(bytes: Buffer): Document | undefined {
  const { header, spans, whole } = parseDocument(bytes);
  if (!whole || !header) return undefined;
  const texts = [...spans].map(([name, places]): [string, string[]] => [
    name,
    places.map(({ start, length }) => bytes.toString('utf8', start, start + length)),
  ]);
  return { header, sections: Object.fromEntries(texts) };
}

/** Lines, without the comma that parts a row from the next. */
function* linesOf(bytes: Buffer): Generator<Span & { readonly text: string }, undefined> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const comma = end > start && bytes[end - 1] === 0x2c ? 1 : 0;
    const length = end - start - comma;
    yield { start, length, text: bytes.toString('utf8', start, start + length) };
    start = end + 1;
  }
}

function readHeader(line: string): { header: Header | undefined; headerRead: boolean } {
  try {
    const header = Header.parse(JSON.parse(`${line}}`));
    return { header, headerRead: true };
  } catch {
    return { header: undefined, headerRead: false };
  }
}

function readRow(line: string): RawRow | undefined {
  try {
    const row: unknown = JSON.parse(line);
    const { id } = row as { id?: unknown };
    return typeof id === 'string' ? (row as RawRow) : undefined;
  } catch {
    return undefined;
  }
}
