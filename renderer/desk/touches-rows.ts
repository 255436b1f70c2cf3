import type { PhotoRow } from '../../src/contract/views.ts';
import type { EventId, PhotoId } from '../../src/model/ids.ts';

interface RowsPage {
  readonly total: number;
  readonly rows: readonly PhotoRow[];
}

/** Photos in one answer of `photos.rows`: enough for a screen at once, few enough to ask again after an edit. */
export const pageSize = 500;

/**
 * Whether a page of the grid may be another one after that change: a photo of it changed, what its event hands down
 * changed, or it is the last page, where new photos arrive. Of arranged photos the first page tells whether the others are
 * still right (`rows.ts`).
 */
export function touchesRows(input: RowsInput, data: unknown, changed: RowsChange): boolean {
  // A query may find what has changed now, or find it no more.
  if (data === undefined || input.query !== undefined) return true;
  const { rows, total } = data as RowsPage;
  const { event, arrange, offset = 0 } = input;
  if (event !== undefined && changed.events.has(event)) return true;
  if (rows.some(({ photo }) => changed.photos.has(photo))) return true;
  if (arrange !== undefined && offset === 0) return changed.photos.size > 0 || changed.speakers;
  return changed.photos.size > 0 && offset + pageSize >= total;
}

interface RowsInput {
  readonly event?: EventId;
  readonly query?: string;
  readonly arrange?: string;
  readonly offset?: number;
}

interface RowsChange {
  readonly photos: ReadonlySet<PhotoId>;
  readonly events: ReadonlySet<EventId>;
  readonly speakers: boolean;
}
