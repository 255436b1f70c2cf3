import { Fault } from '../../model/fault.ts';
import { newCodeListId } from '../../model/ids.ts';
import type { Handler } from '../handler.ts';

export const importCodes: Handler<'codes.import'> = async ({ catalogue }, { name: raw, rows, form }) => {
  const name = raw.trim();
  if (name === '') throw new Fault('input/invalid', 'A list of codes needs a name.', { field: 'name' });
  const { seq, value } = await catalogue.change('codes.import', (draft) => {
    const known = [...catalogue.codes.all()].find((list) => list.name.normalize() === name.normalize());
    return draft.put('codes', { id: known?.id ?? newCodeListId(), name, rows, ...(form && { form }) });
  });
  return { list: value.id, codes: rows.filter((row) => 'code' in row).length, seq };
};
