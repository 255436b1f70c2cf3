import type { EventId, PhotoId, SpeakerId } from '../model/ids.ts';
import type { Photo } from '../model/photo.ts';
import type { Belonging, Entry } from './change.ts';
import type { LockHolder } from './lock/lock-holder.ts';
import type { Draft } from './memory/draft.ts';
import type { Notice } from './notice.ts';
import type { PhotoBrief } from './photos/brief.ts';
import type { PhotoList, PhotoSorting } from './photos/photo-list.ts';
import type { Ids, Records, TableName } from './records.ts';

export type { PhotoBrief, PhotoList };

/** One kind of record. What it hands out is frozen, and stays as it was when later edits come. */
export interface Table<Name extends TableName> {
  readonly size: number;
  get(id: Ids[Name]): Records[Name] | undefined;
  /** In the order of adding (photos: event by event), the same after reopening. */
  all(): Iterable<Records[Name]>;
}

/** An edit that is on the disk: its journal entry, and which records it is about. */
export interface DurableChange extends Readonly<Entry> {
  readonly photos: PhotoId[];
  readonly events: EventId[];
  readonly speakers: SpeakerId[];
  /** Of what kinds the records are. */
  readonly tables: TableName[];
}

/** An open catalogue. */
export interface Catalogue {
  readonly folder: string;
  readonly mode: 'write' | 'read-only';
  /** Who has it open for writing, where we do not. */
  readonly writer: LockHolder | undefined;
  /** It was open for writing elsewhere, and is not any more: opened again, it can be written here. */
  readonly writerLeft: boolean;
  /** What opening found and mended, and what was found since. */
  readonly notices: readonly Notice[];
  /** The last edit that is on the disk; where we only read, the last that is shown. */
  readonly seq: number;
  readonly photos: Table<'photos'>;
  readonly events: Table<'events'>;
  readonly speakers: Table<'speakers'>;
  readonly packs: Table<'packs'>;
  readonly templates: Table<'templates'>;
  readonly codes: Table<'codes'>;
  readonly searches: Table<'searches'>;
  /**
   * The record as it is on the disk: without edits whose sync is under way, which a crash may still take back. For what is
   * derived and outlives us. Where we only read, the record as it is shown.
   */
  onDisk<Name extends TableName>(table: Name, id: Ids[Name]): Records[Name] | undefined;
  /** The photos of the catalogue or of one event, to be looked at a page at a time. */
  photoList(sorting: PhotoSorting, event?: EventId): PhotoList;
  /** What is known of all photos, or of one event's, without reading their records, in the order of adding. */
  briefs(event?: EventId): Iterable<PhotoBrief>;
  /** All of an event's photos, in the order of adding: reads every record. */
  photosOf(event: EventId): readonly Photo[];
  photoBySha256(sha256: string): Photo | undefined;
  /**
   * Runs `edit` at once and gives its value when all that it did is on the disk. Reads see it before that. Where `edit`
   * throws, nothing happened. Faults with `store/disk-full` or `store/write-failed` where the disk refuses: then this
   * edit and those behind it are taken back, and can be made again; `catalogue/read-only` where it is not ours to write.
   * `belonging` is kept in the entry: the step that the edit is part of, undoes or redoes.
   */
  change<T>(name: string, edit: (draft: Draft) => T, belonging?: Belonging): Promise<{ seq: number; value: T }>;
  /**
   * Tells of every edit, in order, when it is on the disk. Gives a function that ends it. A catalogue that is open for
   * reading follows its writer from the first listener on, and tells of its edits within a second or two.
   */
  subscribe(listener: (change: DurableChange) => void): () => void;
  /** Tells who writes, where that is another now or nobody. Gives a function that ends it. */
  onWriter(listener: (writer: LockHolder | undefined) => void): () => void;
  /** Tells of every notice that comes after opening. Gives a function that ends it. */
  onNotice(listener: (notice: Notice) => void): () => void;
  /** Brings the documents up to the journal, behind the edits. */
  checkpoint(): Promise<void>;
  /** Waits for the edits under way, checkpoints, releases the lock. What could not be checkpointed is in the journal. */
  close(): Promise<void>;
}
