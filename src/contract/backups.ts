import { z } from 'zod';

/** A state of the catalogue that can be gone back to, as `cutline restore --list` prints it. */
export const BackupView = z.object({
  backup: z.string(),
  /** Made behind a checkpoint; before going back to another one; before the catalogue was brought to a newer format. */
  kind: z.enum(['dated', 'before-restore', 'before-update']),
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

/** What became of a catalogue that went back to a backup. */
export const BackupRestored = BackupView.pick({
  backup: true,
  seq: true,
  date: true,
  photos: true,
  events: true,
}).extend({
  /** The backup that keeps the catalogue as it was before. */
  kept: z.string(),
});
export type BackupRestored = z.infer<typeof BackupRestored>;
