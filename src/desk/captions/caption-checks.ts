import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { checkCaptions } from '../../captions/checker/check-captions.ts';
import type { CaptionFinding } from '../../model/caption-finding.ts';
import type { Photo } from '../../model/photo.ts';
import { registryOf } from '../speakers/registry-of.ts';
import { MentionFinder } from '../intake/mention-finder.ts';
import { checkedPhoto, wordsOf } from './checked-photo.ts';
import { EqualCaptions } from './equal-captions.ts';

/** Milliseconds of checking after which others of the desk get their turn. */
const turn = 12;

/** Checks captions against the catalogue as it is now; what is dear to find out is kept between two calls. */
export class CaptionChecks {
  readonly #catalogue: Catalogue;
  readonly #equal: EqualCaptions;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#equal = new EqualCaptions(catalogue);
  }

  /** The findings of each photo, in turn; others get theirs between. */
  async of(photos: readonly Photo[]): Promise<(readonly CaptionFinding[])[]> {
    const finder = new MentionFinder(registryOf(this.#catalogue));
    await finder.prepare(photos.flatMap(wordsOf));
    const checked: (readonly CaptionFinding[])[] = [];
    let began = performance.now();
    for (const photo of photos) {
      const alike = await this.#equal.of(photo);
      checked.push(checkCaptions(checkedPhoto(this.#catalogue, photo, { finder, alike })));
      if (performance.now() - began < turn) continue;
      await nextTurn();
      began = performance.now();
    }
    return checked;
  }
}
