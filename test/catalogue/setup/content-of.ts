import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { tableNames } from '../../../src/catalogue/records.ts';

/** Everything that a catalogue holds, in its order. */
export const contentOf = (catalogue: Catalogue): unknown =>
  Object.fromEntries(tableNames.map((table) => [table, [...catalogue[table].all()]]));
