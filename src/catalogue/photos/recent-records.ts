import type { PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';

/** Records that were read lately; the oldest goes first. */
export class RecentRecords {
  readonly #most: number;
  readonly #records = new Map<PhotoId, Photo>();

  constructor(most: number) {
    this.#most = most;
  }

  get(id: PhotoId): Photo | undefined {
    return this.#records.get(id);
  }

  keep(photo: Photo): void {
    this.#records.set(photo.id, photo);
    if (this.#records.size <= this.#most) return;
    for (const id of this.#records.keys()) {
      this.#records.delete(id);
      return;
    }
  }

  forget(id: PhotoId): void {
    this.#records.delete(id);
  }
}
