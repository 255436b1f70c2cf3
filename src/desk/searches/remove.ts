import type { Handler } from '../handler.ts';
import { findSearch } from './find-search.ts';

export const removeSearch: Handler<'searches.remove'> = async ({ catalogue }, { search }) => {
  const { seq } = await catalogue.change('searches.remove', (draft) => {
    draft.remove('searches', findSearch(catalogue, search).id);
  });
  return { seq };
};
