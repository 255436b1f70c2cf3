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

/** How an edit belongs to others: all that undo and redo go by. A step is known by the number of its first entry. */
export const Belonging = z.object({
  /** Takes back the step of this number. */
  undoes: z.number().int().positive().optional(),
  /** Does the step of this number, which was undone, once more. */
  redoes: z.number().int().positive().optional(),
  /** Part of a longer step: `id` ties its entries together, and all of them come behind entry `after`. */
  group: z.object({ id: z.string(), after: z.number().int().nonnegative() }).optional(),
});
export type Belonging = z.infer<typeof Belonging>;

/** One edit: all of it happens, or nothing. */
export const Entry = z.object({
  /** Counts the edits of this catalogue from 1, without gaps. Order is by this number, never by the clock. */
  seq: z.number().int().positive(),
  /** ISO 8601 in UTC, by the clock of the machine. */
  at: z.string(),
  name: z.string(),
  ...Belonging.shape,
  changes: z.array(Change),
});
export type Entry = z.infer<typeof Entry>;
