import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Span } from '../documents/document.ts';
import type { BriefFacts, PhotoBrief } from './brief.ts';
import type { Columns } from './columns.ts';
import { inRow } from './in-row.ts';

/** Columns as something to ask; texts are taken apart when the first of them is wanted. */
export class ColumnReader {
  readonly columns: Columns;
  readonly #event: EventId;
  #ids: readonly PhotoId[] | undefined;
  #paths: readonly string[] | undefined;
  #names: readonly string[] | undefined;
  #besides: readonly string[] | undefined;
  #captured: readonly string[] | undefined;
  #facts: readonly BriefFacts[] | undefined;

  constructor(event: EventId, columns: Columns) {
    this.#event = event;
    this.columns = columns;
  }

  get size(): number {
    return this.columns.starts.length;
  }

  get ids(): readonly PhotoId[] {
    return (this.#ids ??= this.#taken(this.columns.ids) as readonly PhotoId[]);
  }

  id(row: number): PhotoId {
    return inRow(this.ids, row);
  }

  idNumber(row: number): number {
    return inRow(this.columns.idNumbers, row);
  }

  span(row: number): Span {
    return { start: inRow(this.columns.starts, row), length: inRow(this.columns.lengths, row) };
  }

  /** Where the last record ends in the document. */
  get end(): number {
    let end = 0;
    for (let row = 0; row < this.size; row++) {
      const { start, length } = this.span(row);
      end = Math.max(end, start + length);
    }
    return end;
  }

  check(row: number): number {
    return inRow(this.columns.checks, row);
  }

  revision(row: number): number {
    return inRow(this.columns.revisions, row);
  }

  time(row: number): number {
    return inRow(this.columns.times, row);
  }

  /** The first 32 bits of the file's SHA-256. */
  hashNumber(row: number): number {
    const { hashes } = this.columns;
    const bytes = hashes.subarray(32 * row, 32 * row + 4);
    return (inRow(bytes, 0) * 2 ** 24 + (inRow(bytes, 1) << 16) + (inRow(bytes, 2) << 8) + inRow(bytes, 3)) >>> 0;
  }

  sha256(row: number): string {
    return Buffer.from(this.columns.hashes.subarray(32 * row, 32 * row + 32)).toString('hex');
  }

  path(row: number): string {
    return inRow((this.#paths ??= this.#taken(this.columns.paths)), row);
  }

  name(row: number): string {
    return inRow((this.#names ??= this.#taken(this.columns.names)), row);
  }

  beside(row: number): PhotoBrief['beside'] {
    const text = inRow((this.#besides ??= this.#taken(this.columns.besides)), row);
    return text === '' ? [] : (JSON.parse(text) as PhotoBrief['beside']);
  }

  captured(row: number): string {
    return inRow((this.#captured ??= this.#taken(this.columns.captured)), row);
  }

  facts(row: number): BriefFacts {
    this.#facts ??= this.columns.factTexts.map((text) => JSON.parse(text) as BriefFacts);
    return inRow(this.#facts, inRow(this.columns.facts, row));
  }

  /** What is known of the photo in `row`, also when the document has been written anew since. */
  brief(row: number): PhotoBrief {
    return new RowBrief(this.#event, this, row);
  }

  #taken(joined: string): readonly string[] {
    return this.size === 0 ? [] : joined.split('\0');
  }
}

/** Takes out of the columns only what it is asked for. */
class RowBrief implements PhotoBrief {
  readonly event: EventId;
  readonly #rows: ColumnReader;
  readonly #row: number;

  constructor(event: EventId, rows: ColumnReader, row: number) {
    this.event = event;
    this.#rows = rows;
    this.#row = row;
  }

  get id(): PhotoId {
    return this.#rows.id(this.#row);
  }

  get revision(): number {
    return this.#rows.revision(this.#row);
  }

  get sha256(): string {
    return this.#rows.sha256(this.#row);
  }

  get path(): string {
    return this.#rows.path(this.#row);
  }

  get name(): string {
    return this.#rows.name(this.#row);
  }

  get beside(): PhotoBrief['beside'] {
    return this.#rows.beside(this.#row);
  }

  get captured(): string {
    return this.#rows.captured(this.#row);
  }

  get captioned(): BriefFacts['captioned'] {
    return this.#rows.facts(this.#row).captioned;
  }

  get credit(): BriefFacts['credit'] {
    return this.#rows.facts(this.#row).credit;
  }

  get place(): BriefFacts['place'] {
    return this.#rows.facts(this.#row).place;
  }

  get people(): BriefFacts['people'] {
    return this.#rows.facts(this.#row).people;
  }

  get suggested(): BriefFacts['suggested'] {
    return this.#rows.facts(this.#row).suggested;
  }
}
