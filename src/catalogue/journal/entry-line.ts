import { hash } from 'node:crypto';
import { Entry } from '../change.ts';

const label = ',"checksum":"';
const digits = 16;
const tailLength = label.length + digits + '"}'.length;

/** The first 64 bits of SHA-256 tell a damaged line from a good one; nobody has to be kept from forging one. */
const checksum = (body: string | Uint8Array): string => hash('sha256', body).slice(0, digits);

/** One edit as a line of the journal, with its line end; the checksum covers everything in front of it. */
export function entryLine(entry: Entry): string {
  const body = JSON.stringify(entry).slice(0, -1);
  return `${body}${label}${checksum(body)}"}\n`;
}

/** The edit that a line (without its line end) holds; undefined where the line is not what was written. */
export function parseEntryLine(line: Buffer): Entry | undefined {
  const at = line.length - tailLength;
  if (at < 1) return undefined;
  const body = line.subarray(0, at);
  if (line.toString('latin1', at) !== `${label}${checksum(body)}"}`) return undefined;
  try {
    return Entry.parse(JSON.parse(`${body.toString('utf8')}}`));
  } catch {
    return undefined;
  }
}
