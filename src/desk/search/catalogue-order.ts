import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import { type FacetTable, none } from '../../search/facets/facet-table.ts';

/** The photos that the index has, in the order of the catalogue: made anew only when a photo came, went or moved. */
export class CatalogueOrder {
  readonly #catalogue: Catalogue;
  #membership: number | undefined;
  /** Rows of the index. */
  #rows = new Uint32Array(0);

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** These rows of the table in that order, of all events or one. */
  photosAt(rows: Uint32Array, table: FacetTable, event?: EventId): PhotoId[] {
    if (this.#membership !== table.membership) this.#make(table);
    const wanted = new Uint8Array(table.size);
    for (const row of rows) wanted[row] = 1;
    const only = event === undefined ? undefined : table.events.numberOf(event);
    const photos: PhotoId[] = [];
    for (const row of this.#rows) {
      if (wanted[row] && (only === undefined || table.columns.event[row] === only)) {
        photos.push(table.photos[row] as PhotoId);
      }
    }
    return photos;
  }

  #make(table: FacetTable): void {
    const rowOf = new Map<string, number>();
    for (const [row, photo] of table.photos.entries()) if (table.columns.event[row] !== none) rowOf.set(photo, row);
    this.#rows = Uint32Array.from(Array.from(this.#catalogue.briefs(), ({ id }) => rowOf.get(id) ?? []).flat());
    this.#membership = table.membership;
  }
}
