import { z } from 'zod';
import { EventId, SearchId } from './ids.ts';

/** A query that is asked again and again, under a name. */
export const SavedSearch = z.object({
  id: SearchId,
  revision: z.number().int().positive(),
  name: z.string().min(1),
  query: z.string(),
  /** Only in this press event; absent: in all. */
  event: EventId.optional(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;
