import { z } from 'zod';

/** Who has a catalogue open for writing. */
export const LockHolder = z.object({
  host: z.string(),
  pid: z.number().int(),
  /** When it was opened, ISO 8601 in UTC. */
  since: z.string(),
});
export type LockHolder = z.infer<typeof LockHolder>;

/** The content of the file `lock`. */
export const LockFile = LockHolder.extend({
  /** When the process began, in the system's own terms: another process may get the same number later. */
  started: z.string().optional(),
  /** Tells two openings by one process apart. */
  token: z.string(),
});
export type LockFile = z.infer<typeof LockFile>;
