import { basename } from 'node:path';
import { z } from 'zod';
import type { RawRow } from '../documents/document.ts';
import { type Records, schemas, type TableName } from '../records.ts';
import { setAside } from './set-aside.ts';
import type { Surroundings } from './surroundings.ts';

/** The rows that are what the model says, with their place in the list; the others are kept aside, and said. */
export async function fitRows<Name extends TableName>(
  context: Surroundings,
  table: Name,
  rows: readonly RawRow[],
  path: string,
): Promise<{ readonly index: number; readonly record: Records[Name] }[]> {
  const fit: { index: number; record: Records[Name] }[] = [];
  const unfit: string[] = [];
  for (const [index, row] of rows.entries()) {
    const parsed = schemas[table].safeParse(row);
    if (parsed.success) fit.push({ index, record: parsed.data });
    else {
      unfit.push(`${JSON.stringify(row)}\n`);
      context.notices.push({
        code: 'record/damaged',
        detail: { file: basename(path), records: [row.id] },
        message: `The record ${row.id} in '${basename(path)}' is not as it should be and was left out: ${z.prettifyError(parsed.error)}`,
      });
    }
  }
  if (unfit.length > 0) await setAside(context, `${path}.records`, Buffer.from(unfit.join('')));
  return fit;
}
