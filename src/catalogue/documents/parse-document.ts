import { hash } from 'node:crypto';
import { Header, type RawRow } from './document.ts';
import { checksumLength, checksumLine } from './document-lines.ts';

/** What the bytes of a document hold. */
export interface ParsedDocument {
  readonly header: Header | undefined;
  readonly rows: ReadonlyMap<string, readonly RawRow[]>;
  /** Every byte is as it was written. Where not, `rows` is what could still be read. */
  readonly whole: boolean;
}

/** Reads a document line by line (a single string could not hold half a million rows); never throws, whatever it is. */
export function parseDocument(bytes: Buffer): ParsedDocument {
  const body = bytes.subarray(0, Math.max(0, bytes.length - checksumLength));
  const seal = bytes.toString('latin1', body.length);
  const intact = seal === checksumLine(hash('sha256', body));
  const lines = linesOf(bytes);
  const { header, headerRead } = readHeader(lines.next().value ?? '');
  const rows = new Map<string, RawRow[]>();
  let section: RawRow[] | undefined;
  let everyRow = true;
  for (const line of lines) {
    const opened = /^"([a-z]+)":\[$/.exec(line)?.[1];
    if (opened !== undefined) rows.set(opened, (section = []));
    else if (line.startsWith('{')) {
      const row = readRow(line);
      if (row) section?.push(row);
      else everyRow = false;
    }
  }
  return { header, rows, whole: intact && headerRead && everyRow };
}

function* linesOf(bytes: Buffer): Generator<string, undefined> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}

function readHeader(line: string): { header: Header | undefined; headerRead: boolean } {
  try {
    const header = Header.parse(JSON.parse(`${line.replace(/,$/, '')}}`));
    return { header, headerRead: true };
  } catch {
    return { header: undefined, headerRead: false };
  }
}

function readRow(line: string): RawRow | undefined {
  try {
    const row: unknown = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
    const { id } = row as { id?: unknown };
    return typeof id === 'string' ? (row as RawRow) : undefined;
  } catch {
    return undefined;
  }
}
