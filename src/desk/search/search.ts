import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import { forgive } from '../../search/forgive.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import type { Query } from '../../search/query/query.ts';
import type { SearchHit, SearchWish } from '../../search/search-index.ts';
import { KeptIndex } from './kept-index.ts';
import { registryOf } from '../speakers/registry-of.ts';
import { namesIn } from './names-in.ts';
import { otherWaysIn } from './other-ways.ts';

/** What a query found. */
export interface Found {
  readonly query: Query;
  readonly hits: readonly SearchHit[];
}

/** Finds photos by queries (docs/search.md). The index is opened at the first one, and follows the catalogue then. */
export class Search {
  readonly #catalogue: Catalogue;
  readonly #index: KeptIndex;
  /** What was found last: its pages are asked for one after the other. */
  #last: { readonly key: string; readonly photos: readonly PhotoId[] } | undefined;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#index = new KeptIndex(catalogue);
  }

  /** What fits, as the catalogue is now. Faults with `query/invalid`. */
  async find(text: string, wish: SearchWish, typing = false): Promise<Found> {
    const query = this.#query(text, typing);
    const hits = await this.#index.ask((index) => index.find(query, namesIn(this.#catalogue), wish));
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

  /** How many fit, of all or of one event. Faults with `query/invalid`. */
  async count(
    text: string,
    { typing = false, event }: { readonly typing?: boolean; readonly event?: EventId | undefined } = {},
  ): Promise<number> {
    const query = this.#query(text, typing);
    return this.#index.ask((index) => index.count(query, namesIn(this.#catalogue), event));
  }

  #query(text: string, typing: boolean): Query {
    return forgive(parseQuery(text, typing), otherWaysIn(registryOf(this.#catalogue)));
  }

  /** Brings the index up to the catalogue, so that the first query need not wait for it. */
  prepare(): Promise<void> {
    return this.#index.prepare();
  }

  close(): Promise<void> {
    return this.#index.close();
  }
}
