import { basename } from 'node:path';
import type { About, RawRow } from '../documents/document.ts';

/** The rows of one document, and up to which journal entry they are complete. */
export interface RawDocument {
  seq: number;
  readonly rows: Map<string, RawRow>;
}

/** A catalogue as its files have it: read and replayed, in the format it was written in, not yet checked row by row. */
export interface RawCatalogue {
  format: number;
  about: unknown;
  /** The last edit. */
  seq: number;
  /** catalogue.json's own. */
  readonly catalogueSeq: number;
  readonly source: 'whole' | 'previous' | 'remains';
  readonly events: RawDocument;
  readonly speakers: RawDocument;
  readonly packs: RawDocument;
  /** By press event. */
  readonly photos: Map<string, RawDocument>;
  /** Documents whose file must be written anew, without keeping the damaged one as `.previous`. */
  readonly damaged: Set<string>;
  /** Press events whose photos are not on the disk as they are here. */
  readonly dirty: Set<string>;
}

export const emptyDocument = (): RawDocument => ({ seq: 0, rows: new Map() });

export const newAbout = (name: string): About => ({ name, created: new Date().toISOString(), settings: {} });

/** A catalogue is called what its folder is called. */
export const nameOf = (folder: string): string => basename(folder).replace(/\.cutline$/, '');
