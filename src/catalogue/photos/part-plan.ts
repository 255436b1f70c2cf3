import type { PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { Columns } from './columns.ts';
import type { Part } from './part.ts';

/** What a document must be made to hold: its records, but for the changes, and then the added ones. */
export interface PartPlan {
  readonly part: Part;
  /** Without a photo, its record goes. */
  readonly changes: ReadonlyMap<PhotoId, Photo | undefined>;
  readonly added: readonly Photo[];
}

/** What a document holds that has been written. */
export interface WrittenPart {
  readonly columns: Columns;
  readonly checksum: string;
  readonly seq: number;
}
