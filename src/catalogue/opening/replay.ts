import { applied } from '../applied.ts';
import type { Change, Entry } from '../change.ts';
import type { Notice } from '../notice.ts';
import type { CataloguedTable } from '../records.ts';
import type { RawDocument } from './raw-catalogue.ts';

/** What the journal's edits of photos are done to. */
export interface ReplayedPhotos {
  /**
   * Does what edit number `seq` did to a photo, unless the document holds it already.
   * @returns false where the photo is not there.
   */
  apply(seq: number, change: Change): boolean;
}

export interface Replayed extends Readonly<Record<CataloguedTable, RawDocument>> {
  readonly photos: ReplayedPhotos;
}

/** Where it is said what could not be done. */
interface Told {
  push(notice: Notice): unknown;
}

/** Brings everything up to the end of the journal. Applying an entry twice does nothing. */
export function replay(catalogue: Replayed, entries: readonly Entry[], notices: Told): void {
  for (const entry of entries) {
    for (const change of entry.changes) {
      if (!isApplied(catalogue, entry.seq, change)) notices.push(lost(entry, change));
    }
  }
}

function isApplied(catalogue: Replayed, seq: number, change: Change): boolean {
  if (change.table === 'photos') return catalogue.photos.apply(seq, change);
  const document = catalogue[change.table];
  return seq <= document.seq || applied(document.rows, change);
}

const lost = ({ name, at }: Entry, { id }: Change): Notice => ({
  code: 'journal/change-lost',
  detail: { at, records: [id] },
  message: `An edit ('${name}', ${at}) is about ${id}, which is not there any more: what added it was damaged.`,
});
