import { bySection } from '../by-section.ts';
import type { RawRow } from '../documents/document.ts';
import { cataloguePath } from '../places.ts';
import { loadDocument, type LoadedDocument } from './load-document.ts';
import { nameOf, newAbout, type RawCatalogueDocument, type RawDocument } from './raw-catalogue.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads catalogue.json, as well as it can be had. */
export async function loadCatalogueDocument(context: Surroundings): Promise<RawCatalogueDocument> {
  const loaded = (await loadDocument(context, cataloguePath(context.folder))) ?? nothing(context);
  const { header, rows, namedSeq, source } = loaded;
  const { format, seq } = header;
  const section = (name: string): RawDocument => ({ seq, rows: byId(rows.get(name)) });
  return {
    format,
    about: header,
    namedSeq,
    seq,
    source,
    ...bySection(section),
  };
}

export const byId = (rows: readonly RawRow[] = []): Map<string, RawRow> => new Map(rows.map((row) => [row.id, row]));

/** In place of a catalogue.json of which nothing is left. */
const nothing = ({ folder, newestFormat }: Surroundings): LoadedDocument => ({
  header: { format: newestFormat, kind: 'catalogue', seq: 0, ...newAbout(nameOf(folder)) },
  rows: new Map(),
  namedSeq: 0,
  source: 'remains',
  inPlace: false,
});
