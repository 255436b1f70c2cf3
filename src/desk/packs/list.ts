import type { Handler } from '../handler.ts';

export const listPacks: Handler<'packs.list'> = ({ catalogue }) => ({
  packs: [...catalogue.packs.all()].toSorted((a, b) => b.issued.localeCompare(a.issued)),
});
