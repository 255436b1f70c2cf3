import type { PhotoRow } from '../../src/contract/views.ts';

/** Rejected by a person; files say it by a rating of -1, which holds while nobody has chosen. */
export const isRejected = ({ rating, pick }: Pick<PhotoRow, 'rating' | 'pick'>): boolean =>
  pick === 'rejected' || (rating === -1 && pick === undefined);
