import type { Span } from '../documents/document.ts';
import { wallClockSeconds } from '../../model/wall-clock.ts';
import type { BriefFacts, PhotoBrief } from './brief.ts';
import { numberOf } from './place-index.ts';

/**
 * What is kept in memory of the photos of one document, a row each: enough to count, sort and find them, and to read
 * the record itself from the document when somebody looks at it. Texts of all rows are joined by NUL, which no file
 * name has, so that a hundred thousand photos are a few large values and not a million small ones.
 */
export interface Columns {
  /** Bytes: where the record lies in the document. */
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  /** CRC-32 of the record's bytes. */
  readonly checks: Uint32Array;
  readonly revisions: Uint32Array;
  /** SHA-256 of the photo's file, 32 bytes a row. */
  readonly hashes: Uint8Array;
  /** When the picture was taken, see `wallClockSeconds`. */
  readonly times: Float64Array;
  readonly ids: string;
  /** What `numberOf` says of each id. */
  readonly idNumbers: Uint32Array;
  readonly paths: string;
  readonly names: string;
  /** The files that are kept with a photo as JSON, empty where there are none. */
  readonly besides: string;
  readonly captured: string;
  /** Which of `factTexts` a row has. */
  readonly facts: Uint16Array;
  /** `BriefFacts` as JSON, each once. */
  readonly factTexts: readonly string[];
}

/** A row to be kept: what is known of the photo, and where its record lies. */
export interface ColumnRow {
  readonly brief: PhotoBrief;
  readonly span: Span;
  readonly check: number;
}

export function columnsOf(rows: readonly ColumnRow[]): Columns {
  const factTexts = new Map<string, number>();
  const joined = (text: (brief: PhotoBrief) => string): string =>
    rows.map(({ brief }) => text(brief).replaceAll('\0', '')).join('\0');
  return {
    starts: Uint32Array.from(rows, ({ span }) => span.start),
    lengths: Uint32Array.from(rows, ({ span }) => span.length),
    checks: Uint32Array.from(rows, ({ check }) => check),
    revisions: Uint32Array.from(rows, ({ brief }) => brief.revision),
    hashes: hashesOf(rows),
    times: Float64Array.from(rows, ({ brief }) => wallClockSeconds(brief.captured)),
    ids: joined(({ id }) => id),
    idNumbers: Uint32Array.from(rows, ({ brief }) => numberOf(brief.id)),
    paths: joined(({ path }) => path),
    names: joined(({ name }) => name),
    besides: joined(({ beside }) => (beside.length > 0 ? JSON.stringify(beside) : '')),
    captured: joined(({ captured }) => captured),
    facts: Uint16Array.from(rows, ({ brief }) => {
      const text = factText(brief);
      const known = factTexts.get(text) ?? factTexts.size;
      factTexts.set(text, known);
      return known;
    }),
    factTexts: [...factTexts.keys()],
  };
}

const factText = ({ captioned, credit, place, people, suggested }: BriefFacts): string =>
  JSON.stringify({ captioned, credit, place, people, suggested } satisfies BriefFacts);

function hashesOf(rows: readonly ColumnRow[]): Uint8Array {
  const hashes = new Uint8Array(32 * rows.length);
  for (const [row, { brief }] of rows.entries()) hashes.set(Buffer.from(brief.sha256, 'hex'), 32 * row);
  return hashes;
}
