import { applied } from '../applied.ts';
import type { Change } from '../change.ts';
import { emptyDocument, type RawDocument } from './raw-catalogue.ts';
import type { ReplayedPhotos } from './replay.ts';

/** Replays the journal onto documents of an older format, which are read whole to be brought to the newest. */
export class WholePhotos implements ReplayedPhotos {
  readonly #photos: Map<string, RawDocument>;

  constructor(photos: Map<string, RawDocument>) {
    this.#photos = photos;
  }

  apply(seq: number, change: Change): boolean {
    const { event = '' } = change;
    const document = this.#photos.get(event) ?? emptyDocument();
    this.#photos.set(event, document);
    return seq <= document.seq || applied(document.rows, change);
  }
}
