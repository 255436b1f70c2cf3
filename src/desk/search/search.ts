import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Catalogue, DurableChange } from '../../catalogue/catalogue-port.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import type { Query } from '../../search/query/query.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { type SearchHit, SearchIndex, type SearchWish } from '../../search/search-index.ts';
import { Follower } from '../follower.ts';
import { documentOf, stampOf } from './document-of.ts';
import { namesIn } from './names-in.ts';
import { openIndex } from './open-index.ts';

/** Photos that are put into the index between two turns of everyone else. */
const slice = 100;

/** What a query found. */
export interface Found {
  readonly query: Query;
  readonly hits: readonly SearchHit[];
}

/** Finds photos by queries (docs/search.md). The index is opened at the first one, and follows the catalogue then. */
export class Search {
  readonly #catalogue: Catalogue;
  #opened: Promise<void> | undefined;
  #index: SearchIndex | undefined;
  #follower: Follower | undefined;
  #closed = false;
  /** What was found last: its pages are asked for one after the other. */
  #last: { readonly key: string; readonly photos: readonly PhotoId[] } | undefined;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** What fits, as the catalogue is now. Faults with `query/invalid`. */
  async find(text: string, wish: SearchWish, typing = false): Promise<Found> {
    const query = parseQuery(text, typing);
    const hits = await this.#asked((index) => index.find(query, namesIn(this.#catalogue), wish));
    return { query, hits };
  }

  /** The photos that fit, of all or of one event, in the order of adding. */
  async among(text: string, typing = false, event?: EventId): Promise<readonly PhotoId[]> {
    const key = JSON.stringify([text, typing, event, this.#catalogue.seq]);
    if (this.#last?.key === key) return this.#last.photos;
    const { hits } = await this.find(text, { order: 'added', offset: 0 }, typing);
    const found = new Set<string>(hits.map(({ photo }) => photo));
    const photos = Array.from(this.#catalogue.briefs(event), ({ id }) => id).filter((id) => found.has(id));
    this.#last = { key, photos };
    return photos;
  }

  /** How many fit. */
  async count(text: string, typing = false): Promise<number> {
    const query = parseQuery(text, typing);
    return this.#asked((index) => index.count(query, namesIn(this.#catalogue)));
  }

  /** Brings the index up to the catalogue, so that the first query need not wait for it. */
  async prepare(): Promise<void> {
    await (this.#opened ??= this.#open());
    await this.#follower?.caughtUp();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#opened?.catch(() => undefined);
    await this.#follower?.close();
    try {
      this.#index?.close({ tidy: this.#catalogue.mode === 'write' });
    } catch {
      // The disk refused its last bytes: the index is looked through at its next opening.
    }
    this.#index = undefined;
  }

  async #asked<Answer>(ask: (index: SearchIndex) => Answer): Promise<Answer> {
    await this.prepare();
    try {
      return ask(this.#ready());
    } catch {
      // The file is damaged, or its disk is away: one in memory can answer.
      await this.#startAnew();
      return ask(this.#ready());
    }
  }

  #ready(): SearchIndex {
    if (!this.#index) throw new Error('The search is closed.');
    return this.#index;
  }

  async #open(): Promise<void> {
    this.#follower = new Follower(this.#catalogue, (changes) => this.#follow(changes));
    this.#index = await openIndex(this.#catalogue);
    await this.#catchUp().catch(() => this.#startAnew());
  }

  async #startAnew(): Promise<void> {
    try {
      this.#index?.close();
    } catch {
      // It is of no use any more.
    }
    this.#index = new SearchIndex(':memory:');
    await this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    const index = this.#ready();
    const { seq } = this.#catalogue;
    if (index.seq === seq && index.size === this.#catalogue.photos.size) return;
    const known = index.stamps();
    const due: PhotoId[] = [];
    for (const brief of this.#catalogue.briefs()) {
      if (known.get(brief.id) !== stampOf(this.#catalogue, brief)) due.push(brief.id);
      known.delete(brief.id);
    }
    await this.#put(due, [...known.keys()], seq);
  }

  async #follow(changes: readonly DurableChange[]): Promise<void> {
    // Before the first query is answered, catching up sees all that has been edited meanwhile.
    await this.#opened?.catch(() => undefined);
    if (!this.#index) return;
    const photos = new Set(changes.flatMap((change) => change.photos));
    const events = new Set(changes.flatMap((change) => change.events));
    const speakers = new Set(changes.flatMap((change) => change.speakers));
    if (events.size + speakers.size > 0) {
      for (const { id, event, people } of this.#catalogue.briefs()) {
        if (events.has(event) || people.some((speaker) => speakers.has(speaker))) photos.add(id);
      }
    }
    const seq = changes.at(-1)?.seq ?? this.#catalogue.seq;
    await this.#put([...photos], [], seq).catch(() => this.#startAnew());
  }

  #documentOf(photo: Photo): SearchDocument {
    const people = photo.people.map(({ speaker }) => speaker);
    return documentOf(this.#catalogue, photo, stampOf(this.#catalogue, { ...photo, people }));
  }

  /** `photos` as they are now; those that are not there any more go. The index holds edit `seq` when all are in. */
  async #put(photos: readonly PhotoId[], gone: readonly string[], seq: number): Promise<void> {
    for (let start = 0; start === 0 || start < photos.length; start += slice) {
      if (this.#closed && photos.length > slice) return;
      const some = photos.slice(start, start + slice).map((id) => [id, this.#catalogue.photos.get(id)] as const);
      const missing = some.flatMap(([id, photo]) => (photo ? [] : [id]));
      const documents = some.flatMap(([, photo]) => (photo ? this.#documentOf(photo) : []));
      const index = this.#ready();
      const isLast = start + slice >= photos.length;
      index.update(documents, start === 0 ? [...gone, ...missing] : missing, isLast ? seq : index.seq);
      await nextTurn();
    }
  }
}
