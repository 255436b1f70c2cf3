import { z } from 'zod';
import type { RawRow } from '../documents/document.ts';
import { schemas, type TableName, tableNames } from '../records.ts';

/** A row that is not what the model says. */
export interface UnfitRow {
  readonly row: RawRow;
  readonly reason: string;
}

const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);

/** Whether a row of this section is what the model says; the reason where it is not. */
export function unfitReason(section: string, row: RawRow): string | undefined {
  if (!isTable(section)) return undefined;
  const parsed = schemas[section].safeParse(row);
  return parsed.success ? undefined : z.prettifyError(parsed.error);
}

/** The rows of a document's sections that are not what the model says. */
export function* unfitRows(rows: ReadonlyMap<string, readonly RawRow[]>): Generator<UnfitRow> {
  for (const [section, list] of rows) {
    for (const row of list) {
      const reason = unfitReason(section, row);
      if (reason !== undefined) yield { row, reason };
    }
  }
}
