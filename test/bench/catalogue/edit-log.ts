import type { PhotoId } from '../../../src/model/ids.ts';
import type { Photo } from '../../../src/model/photo.ts';
import { Random } from '../../torture/setup/random.ts';
import { generatedPhoto, photoId } from './corpus/generated.ts';
import { wordsIn } from './corpus/words.ts';
import { captioned } from './edit.ts';

interface Edited {
  readonly text: string;
  readonly times: number;
}

/** Thinks of captions that no photo had before (SQLite passes over what does not change), and remembers them. */
export class EditLog {
  readonly #random = new Random(7);
  readonly #edited = new Map<PhotoId, Edited>();
  #count = 0;

  /** A new caption for the photo. */
  next(id: PhotoId): string {
    const text = `${wordsIn('en', 14, this.#random)} ${++this.#count}`;
    this.#edited.set(id, { text, times: (this.#edited.get(id)?.times ?? 0) + 1 });
    return text;
  }

  get ids(): readonly PhotoId[] {
    return [...this.#edited.keys()];
  }

  /** The photo of this number as it must be after the edits. */
  expected(number: number): Photo {
    const photo = generatedPhoto(number);
    const { text = '', times = 0 } = this.#edited.get(photoId(number)) ?? {};
    if (times === 0) return photo;
    const edited = captioned(photo, text);
    const en = { ...edited.captions.en!, revision: 1 + times };
    return { ...edited, revision: 1 + times, captions: { ...edited.captions, en } };
  }
}
