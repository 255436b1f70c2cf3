import { Fault } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';

export const removeCodes: Handler<'codes.remove'> = async ({ catalogue }, { list }) => {
  const { seq } = await catalogue.change('codes.remove', (draft) => {
    if (!catalogue.codes.get(list)) {
      throw new Fault('codes/not-found', 'That list of codes is not there any more.', { list });
    }
    draft.remove('codes', list);
  });
  return { seq };
};
