import type { z } from 'zod';
import { Fault } from '../../model/fault.ts';
import { isPlain } from '../settle.ts';
import { type Records, schemas, type TableName } from '../records.ts';

/**
 * The record as the model has it; faults with `input/invalid` where it is not what the model says.
 * @param before the record that it replaces, which was checked when it came: what is the same in both is not looked at
 *   again. An edit of one field takes a third of the time then.
 */
export function checked<Name extends TableName>(
  table: Name,
  record: unknown,
  before: Records[Name] | undefined,
): Records[Name] {
  const changed = before && isPlain(record) ? checkedFields(table, record, before) : undefined;
  if (changed) return changed;
  const parsed = schemas[table].safeParse(record);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path, message }));
  const first = issues.map(({ path, message }) => `'${path.join('.')}': ${message}`)[0] ?? '';
  throw new Fault('input/invalid', `This cannot be kept in ${table}: ${first}. Correct it and save again.`, {
    table,
    issues,
  });
}

const fieldsOf = (table: TableName) => Object.entries<z.ZodType>(schemas[table].shape);
const shapes = {
  photos: fieldsOf('photos'),
  events: fieldsOf('events'),
  speakers: fieldsOf('speakers'),
  packs: fieldsOf('packs'),
  templates: fieldsOf('templates'),
  codes: fieldsOf('codes'),
  searches: fieldsOf('searches'),
};

type Fields = Readonly<Record<string, unknown>>;

/** Undefined where a field is not what the model says. */
function checkedFields<Name extends TableName>(
  table: Name,
  record: Fields,
  before: Records[Name],
): Records[Name] | undefined {
  const known: Fields = { ...before };
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of shapes[table]) {
    if (record[name] === known[name]) fields[name] = known[name];
    else {
      const parsed = schema.safeParse(record[name]);
      if (!parsed.success) return undefined;
      fields[name] = parsed.data;
    }
  }
  return fields as unknown as Records[Name];
}
