import { basename } from 'node:path';
import type { About, RawRow } from '../documents/document.ts';
import type { CataloguedTable } from '../records.ts';

/** The rows of one document, and up to which journal entry they are complete. */
export interface RawDocument {
  seq: number;
  readonly rows: Map<string, RawRow>;
}

/** What catalogue.json holds: in the format it was written in, not yet checked row by row. */
export interface RawCatalogueDocument extends Readonly<Record<CataloguedTable, RawDocument>> {
  format: number;
  about: unknown;
  /** The last edit that the file says it holds, even where that cannot be relied on. */
  readonly namedSeq: number;
  /** Up to which edit it is complete. */
  readonly seq: number;
  readonly source: 'whole' | 'previous' | 'remains';
}

/** A catalogue of an older format, read whole. */
export interface RawCatalogue extends RawCatalogueDocument {
  /** By press event. */
  readonly photos: Map<string, RawDocument>;
}

export const emptyDocument = (): RawDocument => ({ seq: 0, rows: new Map() });

export const newAbout = (name: string): About => ({ name, created: new Date().toISOString(), settings: {} });

/** A catalogue is called what its folder is called. */
export const nameOf = (folder: string): string => basename(folder).replace(/\.cutline$/, '');
