import { z } from 'zod';
import { Op } from './patch.ts';
import { tableNames } from './records.ts';

/** What one edit did to one record. */
export const Change = z.object({
  table: z.enum(tableNames),
  id: z.string(),
  /** For a photo, the press event in whose document it lies. One that moves to another is gone here and new there. */
  event: z.string().optional(),
  /** The record's revision after the change; for a record that was removed, the last one it had. */
  revision: z.number().int().positive(),
  ops: z.array(Op),
});
export type Change = z.infer<typeof Change>;

/** One edit: all of it happens, or nothing. */
export const Entry = z.object({
  /** Counts the edits of this catalogue from 1, without gaps. Order is by this number, never by the clock. */
  seq: z.number().int().positive(),
  /** ISO 8601 in UTC, by the clock of the machine. */
  at: z.string(),
  name: z.string(),
  changes: z.array(Change),
});
export type Entry = z.infer<typeof Entry>;
