import type { Photo } from '../../model/photo.ts';

/** In the order of adding, or by the time they were taken (those without one last). */
export type PhotoSorting = 'added' | 'captured';

/** Photos in an order, of which one page is read at a time. */
export interface PhotoList {
  readonly total: number;
  /** Without `limit`: all from `offset`. */
  page(offset?: number, limit?: number): Photo[];
}
