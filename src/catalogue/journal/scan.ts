import type { Entry } from '../change.ts';
import { parseEntryLine } from './entry-line.ts';

/** What the bytes of one journal file hold. */
export interface Scan {
  readonly entries: Entry[];
  /** Whole lines that are not what was written, in order, each with the edit in front of it. */
  readonly damaged: { readonly line: Buffer; readonly after: Entry | undefined }[];
  /** The lines that are well, as they must stand in the file. */
  readonly good: Buffer[];
  /** Length up to the end of the last whole line; what follows was never acknowledged. */
  readonly wholeLength: number;
  readonly tornLength: number;
  /** The last line is well but for its line end. */
  readonly endMissing: boolean;
}

const lineFeed = 0x0a;

/** Reads journal bytes line by line; never throws, whatever they are. */
export function scanJournal(bytes: Buffer): Scan {
  const entries: Entry[] = [];
  const damaged: Scan['damaged'] = [];
  const good: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    const line = bytes.subarray(start, end);
    const entry = parseEntryLine(line);
    if (entry) {
      entries.push(entry);
      good.push(line);
    } else if (line.length > 0) damaged.push({ line, after: entries.at(-1) });
    start = end + 1;
  }
  const tail = bytes.subarray(start);
  const last = parseEntryLine(tail);
  if (last) {
    entries.push(last);
    good.push(tail);
  }
  const wholeLength = last ? bytes.length : start;
  return {
    entries,
    damaged,
    good,
    wholeLength,
    tornLength: bytes.length - wholeLength,
    endMissing: last !== undefined,
  };
}
