import { crc32 } from 'node:zlib';
import { Fault } from '../../model/fault.ts';
import type { Photo } from '../../model/photo.ts';
import { errno } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { readFault } from '../disk/read-fault.ts';
import { eventPath } from '../places.ts';
import { settle } from '../settle.ts';
import type { ColumnReader } from './column-reader.ts';
import type { EarlierRows } from './earlier-rows.ts';
import type { Part } from './part.ts';
import { recoverRow } from './recover-row.ts';

/** Records of one document that are read one by one in one turn: for those behind them, reading it whole is quicker. */
const few = 8;

/** Bytes. A document of a thousand photos has one or two million. */
const step = 2 ** 20;
const mostKept = 8 * step;

/** The document that records were last read from, in this turn. */
interface Near {
  readonly rows: ColumnReader;
  count: number;
  whole: Buffer | undefined;
}

/** Reads the records of photos from their documents, one at a time, when somebody looks at them. */
export class RecordReader {
  readonly #files: FileSystem;
  readonly #folder: string;
  readonly #damaged: (part: Part, why: 'damaged' | 'missing') => void;
  #near: Near | undefined;
  #memory = Buffer.alloc(0);
  /** Of the document that records were last read from though it had been written anew: they will be wanted together. */
  #earlier: { readonly of: ColumnReader; readonly rows: EarlierRows } | undefined;

  /** @param damaged is told of a document that is not as it was written, when the first of its records is recovered. */
  constructor(files: FileSystem, folder: string, damaged: (part: Part, why: 'damaged' | 'missing') => void) {
    this.#files = files;
    this.#folder = folder;
    this.#damaged = damaged;
  }

  /**
   * The record in `row`, whatever a writer beside us has made of it since. Faults with `catalogue/unreachable` where the
   * disk does not answer, or the catalogue has become another one; with `catalogue/damaged` where the record is lost and
   * nothing can stand in for it.
   * @param bytes the whole document, where the caller has read it.
   */
  read(part: Part, row: number, bytes?: Buffer): Photo {
    return settle(JSON.parse(this.text(part, row, bytes)) as Photo, undefined);
  }

  /** The same as it lies in the document. */
  text(part: Part, row: number, bytes = part.bytes): string {
    const { start, length } = part.rows.span(row);
    const found = bytes?.subarray(start, start + length) ?? this.#slice(part, start, length);
    if (found && crc32(found) === part.rows.check(row)) return found.toString('utf8');
    return this.#recovered(part, row);
  }

  /** The bytes of the whole document, for one who wants many of its records; undefined where it is not there. */
  whole(part: Part): Buffer | undefined {
    if (part.bytes) return part.bytes;
    return this.#asked(() => this.#files.readFileNow(this.#path(part)));
  }

  #slice(part: Part, start: number, length: number): Buffer | undefined {
    const near = this.#nearTo(part);
    if (++near.count > few) near.whole ??= part.bytes ?? this.#records(part);
    if (near.whole) return near.whole.subarray(start, start + length);
    return this.#asked(() => this.#files.readSliceNow(this.#path(part), start, length));
  }

  /**
   * The document up to the end of its records, in memory that the next one is read into: new memory for each of a hundred
   * documents is given back to the system late or never.
   */
  #records(part: Part): Buffer | undefined {
    const length = part.rows.end;
    if (length > mostKept) return this.whole(part);
    if (this.#memory.length < length) this.#memory = Buffer.allocUnsafeSlow(Math.ceil(length / step) * step);
    return this.#asked(() => this.#files.readSliceNow(this.#path(part), 0, length, this.#memory));
  }

  /** What was read is kept for this turn alone, in which nobody writes: later, another document may be in its place. */
  #nearTo(part: Part): Near {
    if (this.#near?.rows === part.rows) return this.#near;
    if (!this.#near) setImmediate(() => (this.#near = undefined));
    return (this.#near = { rows: part.rows, count: 0, whole: undefined });
  }

  #recovered(part: Part, row: number): string {
    const [id, revision] = [part.rows.id(row), part.rows.revision(row)];
    const known = this.#earlier?.of === part.rows ? this.#earlier.rows.get(id) : undefined;
    if (known) return JSON.stringify({ ...known, revision });
    const found = this.#asked(() => recoverRow(this.#files, this.#folder, part, row));
    if (found?.earlier) this.#earlier = { of: part.rows, rows: found.earlier };
    if (!found?.row) throw found?.why === 'written-since' ? replaced(this.#folder, id) : lost(this.#path(part), id);
    if (found.why !== 'written-since') this.#damaged(part, found.why);
    return JSON.stringify(found.row);
  }

  #path({ event, number }: Part): string {
    return eventPath(this.#folder, event, number);
  }

  /** What the disk says; undefined where there is no such file. */
  #asked<T>(ask: () => T): T | undefined {
    try {
      return ask();
    } catch (error) {
      if (errno(error) === 'ENOENT' && this.#isThere()) return undefined;
      throw readFault(error, this.#folder);
    }
  }

  #isThere(): boolean {
    try {
      this.#files.readdirNow(this.#folder);
      return true;
    } catch {
      return false;
    }
  }
}

const lost = (path: string, id: string): Fault =>
  new Fault(
    'catalogue/damaged',
    `'${path}' is damaged: what it says of ${id} cannot be read, nor recovered from the copy before it. ` +
      'Restore the catalogue from a backup.',
    { path, id },
  );

const replaced = (folder: string, id: string): Fault =>
  new Fault(
    'catalogue/unreachable',
    `'${folder}' has just been made another one by the program that writes it, so ${id} cannot be read as it was. ` +
      'Try again in a moment.',
    { folder, id },
  );
