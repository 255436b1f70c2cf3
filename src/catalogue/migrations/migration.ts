import type { RawCatalogue } from '../opening/raw-catalogue.ts';

/**
 * One step from a format to the next, in a file of its own named after its number and what it does
 * (`0001-captions-by-language.ts`). It is handed the whole catalogue, the journal already applied, and changes it in
 * place: `about`, and the rows of every table. Rows may hold anything that the old format allowed.
 */
export interface Migration {
  /** The format it leads from; it leads to the next one. */
  readonly from: number;
  /** For the person: what changes. */
  readonly summary: string;
  migrate(catalogue: RawCatalogue): void;
}
