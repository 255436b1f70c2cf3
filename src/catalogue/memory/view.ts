import type { EventId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { Table } from '../catalogue-port.ts';
import type { Notice } from '../notice.ts';
import type { PhotoBrief } from '../photos/brief.ts';
import type { PhotoList, PhotoSorting } from '../photos/photo-list.ts';
import type { State } from './state.ts';

/** What can be read of a catalogue, however it is open. */
export class View {
  readonly folder: string;
  readonly notices: readonly Notice[];
  readonly photos: Table<'photos'>;
  readonly events: Table<'events'>;
  readonly speakers: Table<'speakers'>;
  readonly packs: Table<'packs'>;
  readonly #state: State;

  constructor(folder: string, notices: readonly Notice[], state: State) {
    this.folder = folder;
    this.notices = notices;
    this.#state = state;
    this.photos = state.photos;
    this.events = state.events;
    this.speakers = state.speakers;
    this.packs = state.packs;
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
}
