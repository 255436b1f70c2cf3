import { eventPath } from '../places.ts';
import { documentNames } from './document-names.ts';
import { loadDocument } from './load-document.ts';
import { emptyDocument, type RawCatalogue, type RawCatalogueDocument } from './raw-catalogue.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads the documents of photos whole, in whatever format they are. */
export async function loadWhole(context: Surroundings, document: RawCatalogueDocument): Promise<RawCatalogue> {
  const photos: RawCatalogue['photos'] = new Map();
  for (const { event, number } of await documentNames(context)) {
    const loaded = await loadDocument(context, eventPath(context.folder, event, number));
    const rows = photos.get(event) ?? emptyDocument();
    photos.set(event, rows);
    for (const row of loaded?.rows.get('photos') ?? []) rows.rows.set(row.id, row);
    // Of several documents, what the oldest one lacks is done again: doing an edit twice does nothing.
    rows.seq = number === 1 ? (loaded?.header.seq ?? 0) : Math.min(rows.seq, loaded?.header.seq ?? 0);
  }
  return { ...document, photos };
}
