import type { EventId, PhotoId } from '../../model/ids.ts';
import { applied } from '../applied.ts';
import type { Change } from '../change.ts';
import type { RawRow } from '../documents/document.ts';
import type { PhotoTable } from '../photos/photo-table.ts';
import type { ReplayedPhotos } from './replay.ts';

/** A photo that the journal speaks of, as it is so far. */
export interface EditedPhoto {
  readonly event: string;
  readonly row: RawRow | undefined;
}

/** Replays the journal onto documents of which only those records are read that it speaks of. */
export class EditedPhotos implements ReplayedPhotos {
  readonly #photos: PhotoTable;
  readonly #newest: ReadonlyMap<EventId, number>;
  readonly #edited = new Map<PhotoId, EditedPhoto>();

  constructor(photos: PhotoTable) {
    this.#photos = photos;
    const newest = new Map<EventId, number>();
    for (const { event, seq } of photos.parts) newest.set(event, Math.max(seq, newest.get(event) ?? 0));
    this.#newest = newest;
  }

  /** Those that are not as their documents have them. */
  get edited(): ReadonlyMap<PhotoId, EditedPhoto> {
    return this.#edited;
  }

  apply(seq: number, change: Change): boolean {
    const id = change.id as PhotoId;
    const event = change.event ?? '';
    const now = this.#edited.get(id);
    const place = now ? undefined : this.#photos.placeOf(id);
    if (place?.part.event === event && seq <= place.part.seq) return true;
    const current = now ?? (place && { event: place.part.event, row: this.#photos.get(id) as RawRow | undefined });
    const isWhole = change.ops[0]?.path.length === 0;
    // A photo that went to another event: what the old one is told no longer matters.
    if (current?.row && current.event !== event && !(isWhole && change.ops[0]?.to !== undefined)) return true;
    // The document that had it when this was done has been written since, without it.
    if (!current?.row && !isWhole && seq <= (this.#newest.get(event as EventId) ?? 0)) return true;
    const rows = new Map<string, RawRow>(current?.row && [[id, current.row]]);
    if (!applied(rows, change)) return false;
    const row = rows.get(id);
    if (row === current?.row) return true;
    // What is added comes behind all that was there, also where it was there before.
    if (isWhole) this.#edited.delete(id);
    this.#edited.set(id, { event, row });
    return true;
  }
}
