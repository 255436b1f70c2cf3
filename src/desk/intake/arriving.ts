import { Fault } from '../../model/fault.ts';
import type { JobId } from '../../model/ids.ts';
import type { FoundPhoto } from './found-files.ts';

/** The photos that imports have found and are bringing in, so that they can be looked at before they are read. */
export class Arriving {
  readonly #byJob = new Map<JobId, readonly FoundPhoto[]>();
  readonly #ended = new Set<JobId>();

  begun(job: JobId, photos: readonly FoundPhoto[]): void {
    for (const ended of this.#ended) this.#byJob.delete(ended);
    this.#ended.clear();
    this.#byJob.set(job, photos);
  }

  /** A screen that heard of the photos may ask for them a moment too late: they are known until the next import begins. */
  ended(job: JobId): void {
    this.#ended.add(job);
  }

  /** In the order in which they come in; none where the import has not found them yet, or another has begun since it ended. */
  photos(job: JobId): readonly FoundPhoto[] {
    return this.#byJob.get(job) ?? [];
  }

  /** The file of photo `number`, from 0; faults with `photo/not-found`. */
  path(job: JobId, number: number): string {
    const photo = this.photos(job)[number];
    if (!photo) throw new Fault('photo/not-found', 'This photo is not on its way in any more.', { job, number });
    return photo.path;
  }
}
