import type { Document } from './document.ts';

/**
 * A document as lines: the header, then every section with one row a line. All of them together with the checksum
 * line make one JSON object.
 */
export function* documentLines({ header, sections }: Document): Generator<string> {
  yield `${JSON.stringify(header).slice(0, -1)},\n`;
  for (const [name, rows] of Object.entries(sections)) {
    yield `${JSON.stringify(name)}:[\n`;
    let waiting: string | undefined;
    for (const row of rows) {
      if (waiting !== undefined) yield `${waiting},\n`;
      waiting = JSON.stringify(row);
    }
    if (waiting !== undefined) yield `${waiting}\n`;
    yield '],\n';
  }
}

const label = '"checksum":"';

/** The last line: SHA-256 of every byte in front of it. */
export const checksumLine = (sha256: string): string => `${label}${sha256}"}\n`;

/** Bytes of the checksum line. */
export const checksumLength = checksumLine('0'.repeat(64)).length;
