import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { Rows } from './rows.ts';

/** Photos by id, by press event and by the hash of their file. */
export class PhotoRows {
  readonly #events: () => Iterable<{ readonly id: EventId }>;
  readonly #eventOf = new Map<PhotoId, EventId>();
  readonly #byEvent = new Map<EventId, Rows<PhotoId, Photo>>();
  readonly #bySha256 = new Map<string, readonly PhotoId[]>();

  /** `events` gives the press events in their order, which is the order of their photos too. */
  constructor(events: () => Iterable<{ readonly id: EventId }>) {
    this.#events = events;
  }

  get size(): number {
    return this.#eventOf.size;
  }

  get(id: PhotoId): Photo | undefined {
    const event = this.#eventOf.get(id);
    return event && this.#byEvent.get(event)?.get(id);
  }

  orderOf(id: PhotoId): number | undefined {
    const event = this.#eventOf.get(id);
    return event && this.#byEvent.get(event)?.orderOf(id);
  }

  of(event: EventId): readonly Photo[] {
    return this.#byEvent.get(event)?.list() ?? [];
  }

  /** Press events that have photos. */
  events(): EventId[] {
    return [...this.#byEvent].flatMap(([event, rows]) => (rows.size > 0 ? [event] : []));
  }

  withSha256(sha256: string): Photo | undefined {
    const first = this.#bySha256.get(sha256)?.[0];
    return first && this.get(first);
  }

  /** Event by event, in each the order of adding. */
  *all(): Generator<Photo> {
    const known = new Set<EventId>();
    for (const { id } of this.#events()) {
      known.add(id);
      yield* this.#byEvent.get(id)?.all() ?? [];
    }
    // Photos whose press event was lost to damage are shown all the same.
    for (const id of this.events().toSorted()) if (!known.has(id)) yield* this.#byEvent.get(id)?.all() ?? [];
  }

  set(id: PhotoId, photo: Photo, order?: number): void {
    const before = this.get(id);
    if (before && before.event !== photo.event) this.delete(id);
    let rows = this.#byEvent.get(photo.event);
    if (!rows) this.#byEvent.set(photo.event, (rows = new Rows()));
    rows.set(id, photo, order);
    this.#eventOf.set(id, photo.event);
    if (before?.file.sha256 === photo.file.sha256) return;
    if (before) this.#forget(before);
    const same = this.#bySha256.get(photo.file.sha256) ?? [];
    if (!same.includes(id)) this.#bySha256.set(photo.file.sha256, [...same, id]);
  }

  delete(id: PhotoId): void {
    const photo = this.get(id);
    if (!photo) return;
    this.#byEvent.get(photo.event)?.delete(id);
    this.#eventOf.delete(id);
    this.#forget(photo);
  }

  #forget({ id, file: { sha256 } }: Photo): void {
    const rest = (this.#bySha256.get(sha256) ?? []).filter((other) => other !== id);
    if (rest.length > 0) this.#bySha256.set(sha256, rest);
    else this.#bySha256.delete(sha256);
  }
}
