import type { CaptionTemplate } from '../../model/caption-template.ts';
import type { CodeList } from '../../model/code-list.ts';
import type { Photo } from '../../model/photo.ts';
import type { IssuedPack } from '../../model/pack.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { SavedSearch } from '../../model/saved-search.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { AnyRecord, Ids, Records, TableName } from '../records.ts';
import { PhotoTable } from '../photos/photo-table.ts';
import type { RecordReader } from '../photos/record-reader.ts';
import { Rows } from './rows.ts';

/** What happened to one record: without `before` it is new, without `after` it is gone. */
export interface Step {
  readonly table: TableName;
  readonly id: string;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
  /** The place that `before` had. */
  readonly order: number | undefined;
}

interface AnyRows {
  readonly size: number;
  get(id: string): AnyRecord | undefined;
  orderOf(id: string): number | undefined;
  set(id: string, record: AnyRecord, order?: number): void;
  delete(id: string): void;
}

/** The catalogue as it is now: all of it in memory, but for the records of photos. */
export class State {
  readonly events = new Rows<Ids['events'], PressEvent>();
  readonly speakers = new Rows<Ids['speakers'], Speaker>();
  readonly packs = new Rows<Ids['packs'], IssuedPack>();
  readonly templates = new Rows<Ids['templates'], CaptionTemplate>();
  readonly codes = new Rows<Ids['codes'], CodeList>();
  readonly searches = new Rows<Ids['searches'], SavedSearch>();
  readonly photos: PhotoTable;

  /** @param rowsInDocument most photos that one document is given. */
  constructor(reader: RecordReader, rowsInDocument: number) {
    this.photos = new PhotoTable(() => this.events.all(), reader, rowsInDocument);
  }

  get<Name extends TableName>(table: Name, id: string): Records[Name] | undefined {
    return this.#rows(table).get(id) as Records[Name] | undefined;
  }

  orderOf(table: TableName, id: string): number | undefined {
    return this.#rows(table).orderOf(id);
  }

  put(table: TableName, record: AnyRecord): void {
    this.#rows(table).set(record.id, record);
  }

  apply({ table, id, after }: Step): void {
    const rows = this.#rows(table);
    if (after) rows.set(id, after);
    else rows.delete(id);
  }

  /** Takes a step back. Several go back in the reverse of their order. */
  revert({ table, id, before, after, order }: Step): void {
    const rows = this.#rows(table);
    if (!before) {
      rows.delete(id);
      return;
    }
    const moved = table === 'photos' && after && (after as Photo).event !== (before as Photo).event;
    if (moved) rows.delete(id);
    rows.set(id, before, order);
  }

  /** One table without its types: an id finds a row only in the table it belongs to. */
  #rows(table: TableName): AnyRows {
    return this[table];
  }
}
