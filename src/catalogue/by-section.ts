import { type CataloguedTable, cataloguedTables } from './records.ts';

/** Something of every table whose rows lie in catalogue.json. */
export const bySection = <Value>(make: (table: CataloguedTable) => Value): Record<CataloguedTable, Value> =>
  Object.fromEntries(cataloguedTables.map((table) => [table, make(table)])) as Record<CataloguedTable, Value>;
