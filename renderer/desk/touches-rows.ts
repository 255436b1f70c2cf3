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
 * changed, or it is the last page, where new photos arrive.
 */
export function touchesRows(
  input: { readonly event?: EventId; readonly query?: string; readonly offset?: number },
  data: unknown,
  changed: { readonly photos: ReadonlySet<PhotoId>; readonly events: ReadonlySet<EventId> },
): boolean {
  // A query may find what has changed now, or find it no more.
  if (data === undefined || input.query !== undefined) return true;
  const { rows, total } = data as RowsPage;
  if (input.event !== undefined && changed.events.has(input.event)) return true;
  if (rows.some(({ photo }) => changed.photos.has(photo))) return true;
  return changed.photos.size > 0 && (input.offset ?? 0) + pageSize >= total;
}
