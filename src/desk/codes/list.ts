import type { Handler } from '../handler.ts';

export const listCodes: Handler<'codes.list'> = ({ catalogue }) => ({
  lists: [...catalogue.codes.all()].toSorted((a, b) => a.name.localeCompare(b.name)),
});
