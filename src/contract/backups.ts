import { z } from 'zod';

/** A state of the catalogue that can be gone back to, as `cutline restore --list` prints it. */
export const BackupView = z.object({
  backup: z.string(),
  /** The last edit that it holds. */
  seq: z.number().int(),
  /** When it was made: ISO 8601 in UTC. */
  date: z.string(),
  photos: z.number().int(),
  events: z.number().int(),
  bytes: z.number().int(),
  /** Every file of it is as it was when it was kept. */
  ok: z.boolean(),
});
export type BackupView = z.infer<typeof BackupView>;
