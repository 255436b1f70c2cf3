import type { EventId, PhotoId } from '../../src/model/ids.ts';

interface RowsPage {
  readonly total: number;
  readonly rows: readonly { readonly photo: PhotoId }[];
}

/** Photos in one answer of `photos.rows`: enough for a screen at once, few enough to ask again after an edit. */
export const pageSize = 200;

/**
 * Whether a page of the grid may be another one after that change: a photo of it changed, what its event hands down
 * changed, or it is the last page, where new photos arrive. The first page tells whether the others are still right
 * (`rows.ts`): how many photos there are, and in which order.
 */
export function touchesRows(input: RowsInput, data: unknown, changed: RowsChange): boolean {
  // A query may find what has changed now, or find it no more.
  if (data === undefined || input.query !== undefined) return true;
  const { rows, total } = data as RowsPage;
  const { event, arrange, offset = 0 } = input;
  if (event !== undefined && changed.events.has(event)) return true;
  if (rows.some(({ photo }) => changed.photos.has(photo))) return true;
  if (arrange !== undefined && offset === 0 && changed.speakers) return true;
  return changed.photos.size > 0 && (offset === 0 || offset + pageSize >= total);
}

/**
 * Whether the order of the photos may be another one: they were found or arranged by what has changed, or a photo is new.
 * That one has gone, the number of photos tells.
 */
export function touchesOrder(input: RowsInput, data: unknown, changed: RowsChange): boolean {
  if (data === undefined || input.query !== undefined) return true;
  if (input.arrange !== undefined) return changed.photos.size > 0 || changed.events.size > 0 || changed.speakers;
  const known = new Set((data as { readonly photos: readonly PhotoId[] }).photos);
  return [...changed.photos].some((photo) => !known.has(photo));
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
