import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import { countFacets, type FacetCounts } from '../../search/facets/count-facets.ts';
import { FacetTable } from '../../search/facets/facet-table.ts';
import { forgive } from '../../search/forgive.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import type { Query } from '../../search/query/query.ts';
import type { SearchHit, SearchWish } from '../../search/search-index.ts';
import { CatalogueOrder } from './catalogue-order.ts';
import { KeptIndex } from './kept-index.ts';
import { registryOf } from '../speakers/registry-of.ts';
import { namesIn } from './names-in.ts';
import { otherWaysIn } from './other-ways.ts';

/** What a query found. */
export interface Found {
  readonly query: Query;
  readonly hits: readonly SearchHit[];
}

interface Looked {
  readonly key: string;
  /** Of the index; undefined for all. */
  readonly rows: Uint32Array | undefined;
  photos?: readonly PhotoId[];
  counts?: FacetCounts;
}

/** Finds photos by queries (docs/search.md). The index is opened at the first one, and follows the catalogue then. */
export class Search {
  readonly #catalogue: Catalogue;
  readonly #index: KeptIndex;
  readonly #facets = new FacetTable();
  readonly #order: CatalogueOrder;
  /** What was found last: its pages are asked for one after the other. */
  #last: Looked | undefined;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#index = new KeptIndex(catalogue);
    this.#order = new CatalogueOrder(catalogue);
  }

  /** What fits, as the catalogue is now. Faults with `query/invalid`. */
  async find(text: string, wish: SearchWish, typing = false): Promise<Found> {
    const query = this.#query(text, typing);
    const hits = await this.#index.ask((index) => index.find(query, namesIn(this.#catalogue), wish));
    return { query, hits };
  }

  /** The photos that fit, of all or of one event, in the order of adding. */
  async among(text: string, typing = false, event?: EventId): Promise<readonly PhotoId[]> {
    const last = await this.#look(text, typing, event);
    return (last.photos ??= this.#order.photosAt(last.rows ?? this.#facets.rows(), this.#facets, event));
  }

  /** How many fit, of all or of one event. Faults with `query/invalid`. */
  async count(
    text: string,
    { typing = false, event }: { readonly typing?: boolean; readonly event?: EventId | undefined } = {},
  ): Promise<number> {
    const query = this.#query(text, typing);
    return this.#index.ask((index) => index.count(query, namesIn(this.#catalogue), event));
  }

  /** What those that fit have, how often, of all or of one event. Faults with `query/invalid`. */
  async facets(text: string, typing = false, event?: EventId): Promise<FacetCounts> {
    const last = await this.#look(text, typing, event);
    return (last.counts ??= countFacets(this.#facets, last.rows, event));
  }

  /** Looks once for what is asked several times: a screen wants photos and counts of one query. */
  async #look(text: string, typing: boolean, event: EventId | undefined): Promise<Looked> {
    const query = this.#query(text, typing);
    return this.#index.ask((index) => {
      const key = JSON.stringify([query, event, this.#catalogue.seq]);
      const hasChanged = this.#facets.follow(index);
      if (this.#last?.key === key && !hasChanged) return this.#last;
      const isAll = query.kind === 'everything';
      const rows = isAll ? undefined : index.matching(query, namesIn(this.#catalogue), event);
      return (this.#last = { key, rows });
    });
  }

  #query(text: string, typing: boolean): Query {
    return forgive(parseQuery(text, typing), otherWaysIn(registryOf(this.#catalogue)));
  }

  /** Brings the index up to the catalogue, so that the first query need not wait for it. */
  async prepare(): Promise<void> {
    await this.#index.ask((index) => this.#facets.follow(index));
  }

  close(): Promise<void> {
    return this.#index.close();
  }
}
