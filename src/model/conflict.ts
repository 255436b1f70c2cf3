import { z } from 'zod';
import { PropertyValue, ValueSource } from './value.ts';

/** What became of a property of which the blocks of a file say different things: nobody has chosen yet, or where the value that was chosen came from. */
export const ConflictState = z.union([z.literal('open'), ValueSource]);
export type ConflictState = z.infer<typeof ConflictState>;

/** What each block of a file says of one property, the one that is believed first in front. */
export const Readings = z.record(z.string(), PropertyValue);
export type Readings = Readonly<Record<string, PropertyValue>>;

/** The keys that nobody has settled yet. */
export const openConflicts = (conflicts: Readonly<Record<string, ConflictState>> | undefined): string[] =>
  Object.entries(conflicts ?? {}).flatMap(([key, state]) => (state === 'open' ? [key] : []));
