import type { Handler } from '../handler.ts';
import { findSearch } from './find-search.ts';
import { freeName } from './free-name.ts';
import { refuseStale } from './refuse-stale.ts';

export const renameSearch: Handler<'searches.rename'> = async ({ catalogue }, input) => {
  const { seq, value } = await catalogue.change('searches.rename', (draft) => {
    const before = findSearch(catalogue, input.search);
    refuseStale(before, input.revision);
    return draft.put('searches', { ...before, name: freeName(catalogue, input.name, before) });
  });
  return { search: value.id, revision: value.revision, seq };
};
