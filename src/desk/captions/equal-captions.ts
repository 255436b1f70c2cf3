import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { hashText } from './hash-text.ts';

/** Press events whose captions are counted at once: a check goes through one after the other. */
const mostEvents = 4;
/** Records that are read between two turns of everyone else. */
const slice = 50;

interface Counted {
  readonly seq: number;
  /** What each photo was counted as, and at which revision. */
  readonly photos: Map<PhotoId, { readonly revision: number; readonly keys: readonly number[] }>;
  readonly counts: Map<number, number>;
}

/** How many photos of this one's press event have that caption in that language, the photo itself among them. */
export type Alike = (language: string, text: string) => number;

/**
 * Counts equal captions, event by event. An event is counted when it is first asked for; then only what has changed is
 * read again. Captions are held as hashes of 48 bits: 100,000 photos take some ten megabytes.
 */
export class EqualCaptions {
  readonly #catalogue: Catalogue;
  readonly #events = new Map<EventId, Promise<Counted>>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** @param photo as it is looked at, which may be ahead of the catalogue by what is not saved yet. */
  async of(photo: Photo): Promise<Alike> {
    const { photos, counts } = await this.#counted(photo.event);
    const own = new Set(photos.get(photo.id)?.keys);
    return (language, text) => {
      const key = keyOf(language, text);
      return (counts.get(key) ?? 0) + (own.has(key) ? 0 : 1);
    };
  }

  #counted(event: EventId): Promise<Counted> {
    const before = this.#events.get(event);
    const now = (before ?? Promise.resolve(undefined)).then((counted) =>
      counted?.seq === this.#catalogue.seq ? counted : this.#count(event, counted),
    );
    this.#events.delete(event);
    this.#events.set(event, now);
    now.catch(() => this.#events.delete(event));
    const [oldest] = this.#events.keys();
    if (this.#events.size > mostEvents && oldest !== undefined) this.#events.delete(oldest);
    return now;
  }

  async #count(event: EventId, before: Counted | undefined): Promise<Counted> {
    const { seq } = this.#catalogue;
    const none: Omit<Counted, 'seq'> = { photos: new Map(), counts: new Map() };
    const counted: Counted = { ...(before ?? none), seq };
    const gone = new Set(counted.photos.keys());
    const due: PhotoId[] = [];
    for (const { id, revision } of this.#catalogue.briefs(event)) {
      gone.delete(id);
      if (counted.photos.get(id)?.revision !== revision) due.push(id);
    }
    for (const id of gone) drop(counted, id);
    for (const [at, id] of due.entries()) {
      if (at % slice === slice - 1) await nextTurn();
      drop(counted, id);
      const photo = this.#catalogue.photos.get(id);
      if (photo) add(counted, photo);
    }
    return counted;
  }
}

const keyOf = (language: string, text: string): number =>
  hashText(`${language} ${text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()}`);

function add({ photos, counts }: Counted, { id, revision, captions }: Photo): void {
  const keys = Object.entries(captions).map(([language, { text }]) => keyOf(language, text));
  photos.set(id, { revision, keys });
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function drop({ photos, counts }: Counted, id: PhotoId): void {
  for (const key of photos.get(id)?.keys ?? []) {
    const left = (counts.get(key) ?? 1) - 1;
    if (left > 0) counts.set(key, left);
    else counts.delete(key);
  }
  photos.delete(id);
}
