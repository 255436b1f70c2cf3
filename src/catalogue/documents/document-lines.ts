import type { Document, Header } from './document.ts';

/**
 * A document as lines: the header, then every section with one row a line. All of them together with the checksum
 * line make one JSON object.
 */
export function* documentLines({ header, sections }: Document): Generator<string> {
  yield headerLine(header);
  for (const [name, rows] of Object.entries(sections)) {
    yield sectionLine(name);
    let waiting: string | undefined;
    for (const row of rows) {
      if (waiting !== undefined) yield waiting + between;
      waiting = row;
    }
    if (waiting !== undefined) yield `${waiting}\n`;
    yield '],\n';
  }
}

const headerLine = (header: Header): string => `${JSON.stringify(header).slice(0, -1)},\n`;
const sectionLine = (name: string): string => `${JSON.stringify(name)}:[\n`;
const between = ',\n';

/** Bytes in front of the first row of a document's first section. */
export const firstRowAt = (header: Header, section: string): number =>
  Buffer.byteLength(headerLine(header)) + Buffer.byteLength(sectionLine(section));

/** Bytes from the end of a row to the start of the next. */
export const rowGap = between.length;

const label = '"checksum":"';

/** The last line: SHA-256 of every byte in front of it. */
export const checksumLine = (sha256: string): string => `${label}${sha256}"}\n`;

/** Bytes of the checksum line. */
export const checksumLength = checksumLine('0'.repeat(64)).length;

/** The SHA-256 that a document's last line names; undefined where the line is not one of ours. */
export const checksumIn = (lastBytes: Buffer): string | undefined =>
  /^"checksum":"([0-9a-f]{64})"\}\n$/.exec(lastBytes.toString('latin1'))?.[1];
