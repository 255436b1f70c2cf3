import type { EventId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { Table } from '../catalogue-port.ts';
import type { Notice } from '../notice.ts';
import type { PhotoBrief } from '../photos/brief.ts';
import type { PhotoList, PhotoSorting } from '../photos/photo-list.ts';
import type { Ids, Records, TableName } from '../records.ts';
import type { State } from './state.ts';

/** A state, and what was found and mended when it was read. */
export interface Viewed {
  readonly state: State;
  readonly notices: readonly Notice[];
}

/** What can be read of a catalogue, however it is open. */
export class View {
  readonly folder: string;
  readonly #viewed: () => Viewed;

  /** @param viewed what there is to be read now; it may be another one later. */
  constructor(folder: string, viewed: () => Viewed) {
    this.folder = folder;
    this.#viewed = viewed;
  }

  get notices(): readonly Notice[] {
    return this.#viewed().notices;
  }

  get photos(): Table<'photos'> {
    return this.#state.photos;
  }

  get events(): Table<'events'> {
    return this.#state.events;
  }

  get speakers(): Table<'speakers'> {
    return this.#state.speakers;
  }

  get packs(): Table<'packs'> {
    return this.#state.packs;
  }

  get templates(): Table<'templates'> {
    return this.#state.templates;
  }

  get codes(): Table<'codes'> {
    return this.#state.codes;
  }

  get searches(): Table<'searches'> {
    return this.#state.searches;
  }

  onDisk<Name extends TableName>(table: Name, id: Ids[Name]): Records[Name] | undefined {
    return this.#state.get(table, id);
  }

  photoList(sorting: PhotoSorting, event?: EventId): PhotoList {
    return this.#state.photos.list(sorting, event);
  }

  briefs(event?: EventId): Iterable<PhotoBrief> {
    return this.#state.photos.briefs(event);
  }

  photosOf(event: EventId): readonly Photo[] {
    return this.#state.photos.of(event);
  }

  photoBySha256(sha256: string): Photo | undefined {
    return this.#state.photos.withSha256(sha256);
  }

  get #state(): State {
    return this.#viewed().state;
  }
}
