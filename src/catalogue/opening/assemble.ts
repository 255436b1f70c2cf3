import { basename } from 'node:path';
import { z } from 'zod';
import { cataloguePath, eventPath } from '../places.ts';
import { State } from '../memory/state.ts';
import { type AnyRecord, schemas, type TableName } from '../records.ts';
import { settle } from '../settle.ts';
import type { RawCatalogue, RawDocument } from './raw-catalogue.ts';
import { setAside } from './set-aside.ts';
import type { Surroundings } from './surroundings.ts';

/** Checks every row against the model and builds the state; rows that are not what they should be are kept aside. */
export async function assemble(context: Surroundings, raw: RawCatalogue): Promise<State> {
  const state = new State();
  const { folder } = context;
  for (const table of ['events', 'speakers', 'packs'] as const) {
    await take(context, state, table, raw[table], cataloguePath(folder));
  }
  for (const [event, document] of raw.photos) {
    const unfit = await take(context, state, 'photos', document, eventPath(folder, event));
    if (unfit) raw.dirty.add(event);
  }
  return state;
}

async function take(
  context: Surroundings,
  state: State,
  table: TableName,
  { rows }: RawDocument,
  path: string,
): Promise<boolean> {
  const unfit: string[] = [];
  for (const [id, row] of rows) {
    const parsed = schemas[table].safeParse(row);
    if (parsed.success && isNewest(state, table, parsed.data)) state.put(table, settle(parsed.data, undefined));
    if (parsed.success) continue;
    unfit.push(`${JSON.stringify(row)}\n`);
    context.notices.push({
      code: 'record/damaged',
      message: `The record ${id} in '${basename(path)}' is not as it should be and was left out: ${z.prettifyError(parsed.error)}`,
    });
  }
  if (unfit.length > 0) await setAside(context, `${path}.records`, Buffer.from(unfit.join('')));
  return unfit.length > 0;
}

/** After damage, a photo may be found in the documents of two press events: the newer one counts. */
const isNewest = (state: State, table: TableName, record: AnyRecord): boolean =>
  (state.get(table, record.id)?.revision ?? 0) < record.revision;
