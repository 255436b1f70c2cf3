import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { briefOf, type PhotoBrief } from './brief.ts';
import { ColumnReader } from './column-reader.ts';
import { HashIndex } from './hash-index.ts';
import type { Part } from './part.ts';
import type { PartPlan, WrittenPart } from './part-plan.ts';
import type { PhotoList, PhotoSorting } from './photo-list.ts';
import { byTime, type PhotoAt } from './photo-order.ts';
import { type Place, PlaceBook } from './place-book.ts';
import { RecentRecords } from './recent-records.ts';
import type { RecordReader } from './record-reader.ts';
import { Shelf } from './shelf.ts';

/** Records that stay in memory after they were read. */
const mostRecent = 2000;
/** Rows of a document from which reading it whole is quicker than reading them one by one. */
const worthWhole = 20;

/**
 * Photos by id, by press event and by the hash of their file. In memory are the columns of all of them, and the records
 * of those that were edited since their document was written; the others are read from their documents.
 */
export class PhotoTable {
  readonly #events: () => Iterable<{ readonly id: EventId }>;
  readonly #reader: RecordReader;
  readonly #rowsInDocument: number;
  readonly #shelves = new Map<EventId, Shelf>();
  /** Photos that lie in no document of their event yet. */
  readonly #addedTo = new Map<PhotoId, EventId>();
  readonly #recent = new RecentRecords(mostRecent);
  /** Of the records in memory; what the documents have is in the book of places. */
  readonly #hashes = new HashIndex();
  /** Made when somebody asks for a photo by its id, or by its hash, for the first time. */
  #book: PlaceBook | undefined;
  /** The list that was asked for last: its pages are asked for one after the other. */
  #list: { readonly key: string; readonly photos: readonly PhotoAt[] } | undefined;

  /** `events` gives the press events in their order, which is the order of their photos too. */
  constructor(events: () => Iterable<{ readonly id: EventId }>, reader: RecordReader, rowsInDocument: number) {
    this.#events = events;
    this.#reader = reader;
    this.#rowsInDocument = rowsInDocument;
  }

  get size(): number {
    let size = 0;
    for (const { count } of this.#shelves.values()) size += count;
    return size;
  }

  get parts(): readonly Part[] {
    return [...this.#shelves.values()].flatMap(({ parts }) => parts);
  }

  /** Takes in a document; no photo of it is in another one. */
  addPart(part: Part): void {
    this.#shelf(part.event).put(part);
    this.#book?.add(part);
  }

  get(id: PhotoId): Photo | undefined {
    const event = this.#addedTo.get(id);
    if (event !== undefined) return this.#shelves.get(event)?.added.get(id);
    const place = this.placeOf(id);
    if (place?.part.changed.has(id)) return place.part.changed.get(id);
    return place && this.#read(place);
  }

  /** Which document has a record of the photo, as it is now or as it was. */
  placeOf(id: PhotoId): Place | undefined {
    return this.#places.find(id);
  }

  orderOf(id: PhotoId): number | undefined {
    const event = this.#addedTo.get(id);
    return event === undefined ? this.placeOf(id)?.row : this.#shelves.get(event)?.added.orderOf(id);
  }

  of(event: EventId): readonly Photo[] {
    return Object.freeze([...this.#photosOn(this.#shelves.get(event))]);
  }

  /** Press events that have photos. */
  events(): EventId[] {
    return [...this.#shelves.values()].flatMap(({ event, count }) => (count > 0 ? [event] : []));
  }

  /** Event by event, in each the order of adding. */
  *all(): Generator<Photo> {
    for (const shelf of this.#inOrder()) yield* this.#photosOn(shelf);
  }

  /** The same without reading records. */
  *briefs(event?: EventId): Generator<PhotoBrief> {
    for (const at of this.#photosAt(event)) yield 'part' in at ? at.part.rows.brief(at.row) : briefOf(at);
  }

  list(sorting: PhotoSorting, event?: EventId): PhotoList {
    const key = `${sorting} ${event ?? ''}`;
    if (this.#list?.key !== key) {
      const photos = [...this.#photosAt(event)];
      this.#list = { key, photos: sorting === 'captured' ? byTime(photos) : photos };
    }
    const { photos } = this.#list;
    return {
      total: photos.length,
      page: (offset = 0, limit) =>
        photos.slice(offset, limit === undefined ? undefined : offset + limit).flatMap((at) => this.#now(at) ?? []),
    };
  }

  withSha256(sha256: string): Photo | undefined {
    for (const id of [...this.#places.withSha256(sha256), ...this.#hashes.with(sha256)]) {
      const photo = this.get(id);
      if (photo?.file.sha256 === sha256) return photo;
    }
    return undefined;
  }

  set(id: PhotoId, photo: Photo, order?: number): void {
    const before = this.get(id);
    const moves = before?.event !== photo.event;
    if (before && moves) this.#leave(id, before.event);
    const shelf = this.#shelf(photo.event);
    if (moves) shelf.count++;
    const part = this.placeOf(id)?.part;
    if (part?.event === photo.event) part.changed.set(id, photo);
    else {
      shelf.added.set(id, photo, order);
      this.#addedTo.set(id, photo.event);
    }
    if (moves || before.captured?.value !== photo.captured?.value) this.#list = undefined;
    this.#noteHash(id, before, photo);
  }

  delete(id: PhotoId): void {
    const before = this.get(id);
    if (!before) return;
    this.#leave(id, before.event);
    this.#list = undefined;
    this.#noteHash(id, before, undefined);
  }

  /** What the documents that are behind must be made to hold. */
  plans(): PartPlan[] {
    const added = new Map([...this.#shelves.values()].flatMap((shelf) => [...shelf.shared(this.#rowsInDocument)]));
    return this.parts
      .filter((part) => isBehind(part) || added.has(part))
      .map((part) => ({ part, changes: new Map(part.changed), added: added.get(part) ?? [] }));
  }

  /** The document has been written as planned. What was edited meanwhile stays in memory for the next time. */
  written({ part, changes, added }: PartPlan, { columns, checksum, seq }: WrittenPart): void {
    const planned = new Map([...changes, ...added.map((photo) => [photo.id, photo] as const)]);
    const now = Array.from(planned.keys(), (id) => [id, this.get(id)] as const);
    this.#book?.remove(part);
    const rows = new ColumnReader(part.event, columns);
    Object.assign(part, { rows, checksum, seq, bytes: undefined, damaged: false });
    this.#book?.add(part);
    for (const [id, photo] of now) this.#keepNewer(part, id, photo, planned.get(id));
    this.#list = undefined;
  }

  /** A document that is no more. */
  dropPart(part: Part): void {
    const parts = this.#shelf(part.event).parts;
    parts.splice(parts.indexOf(part), 1);
  }

  /** Keeps in memory what of a photo is newer (`now`) than what has been written into `part`. */
  #keepNewer(part: Part, id: PhotoId, now: Photo | undefined, written: Photo | undefined): void {
    part.changed.delete(id);
    const isHere = now?.event === part.event;
    if (written && isHere) {
      if (this.#addedTo.delete(id)) this.#shelf(part.event).added.delete(id);
      if (now === written) {
        this.#hashes.remove(now.file.sha256, id);
        this.#recent.keep(now);
      } else part.changed.set(id, now);
    } else if (written) part.changed.set(id, undefined);
    else if (isHere && !this.#addedTo.has(id)) {
      this.#shelf(part.event).added.set(id, now);
      this.#addedTo.set(id, part.event);
    }
  }

  #leave(id: PhotoId, event: EventId): void {
    const shelf = this.#shelf(event);
    shelf.count--;
    if (this.#addedTo.delete(id)) shelf.added.delete(id);
    const part = this.placeOf(id)?.part;
    if (part?.event === event) part.changed.set(id, undefined);
  }

  get #places(): PlaceBook {
    return (this.#book ??= new PlaceBook(this.parts));
  }

  #shelf(event: EventId): Shelf {
    const shelf = this.#shelves.get(event) ?? new Shelf(event);
    this.#shelves.set(event, shelf);
    return shelf;
  }

  #inOrder(): Shelf[] {
    const listed = Array.from(this.#events(), ({ id }) => this.#shelves.get(id) ?? []).flat();
    const known = new Set(listed);
    // Photos whose press event was lost to damage are shown all the same.
    const others = [...this.#shelves.values()].filter((shelf) => !known.has(shelf));
    return [...listed, ...others.sort((a, b) => (a.event < b.event ? -1 : 1))];
  }

  *#photosAt(event: EventId | undefined): Generator<PhotoAt> {
    const one = event && this.#shelves.get(event);
    const shelves = event === undefined ? this.#inOrder() : one ? [one] : [];
    for (const { parts, added } of shelves) {
      for (const part of parts) {
        for (let row = 0; row < part.rows.size; row++) {
          const id = part.changed.size > 0 ? part.rows.id(row) : undefined;
          const photo = id !== undefined && part.changed.has(id) ? part.changed.get(id) : { part, row };
          if (photo) yield photo;
        }
      }
      yield* added.all();
    }
  }

  *#photosOn(shelf: Shelf | undefined): Generator<Photo> {
    if (!shelf) return;
    let bytes: { readonly of: Part; readonly whole: Buffer | undefined } | undefined;
    for (const at of this.#photosAt(shelf.event)) {
      if ('part' in at && bytes?.of !== at.part) {
        const whole = at.part.rows.size > worthWhole ? this.#reader.whole(at.part) : undefined;
        bytes = { of: at.part, whole };
      }
      const photo = this.#now(at, bytes?.whole);
      if (photo) yield photo;
    }
  }

  /** The photo as it is now, which may be newer than when the list was made. */
  #now(at: PhotoAt, bytes?: Buffer): Photo | undefined {
    if (!('part' in at)) return this.get(at.id);
    const id = at.part.rows.id(at.row);
    return this.#addedTo.has(id) || at.part.changed.has(id) ? this.get(id) : this.#read(at, bytes);
  }

  #read({ part, row }: Place, bytes?: Buffer): Photo {
    const known = this.#recent.get(part.rows.id(row));
    if (known) return known;
    const photo = this.#reader.read(part, row, bytes);
    if (!bytes) this.#recent.keep(photo);
    return photo;
  }

  #noteHash(id: PhotoId, before: Photo | undefined, after: Photo | undefined): void {
    this.#recent.forget(id);
    if (before) this.#hashes.remove(before.file.sha256, id);
    if (after) this.#hashes.add(after.file.sha256, id);
  }
}

const isBehind = ({ changed, damaged, bytes }: Part): boolean => changed.size > 0 || damaged || bytes !== undefined;
