import { Fault } from '../../model/fault.ts';
import { newSearchId } from '../../model/ids.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { findEvent } from '../events/find-event.ts';
import type { Handler } from '../handler.ts';
import { findSearch } from './find-search.ts';
import { freeName } from './free-name.ts';
import { refuseStale } from './refuse-stale.ts';

export const saveSearch: Handler<'searches.save'> = async ({ catalogue }, input) => {
  const query = input.query.trim();
  if (query === '') {
    throw new Fault('search/invalid', 'There is nothing to look for. Write what is to be found.', {
      reason: 'no-query',
    });
  }
  parseQuery(query);
  const { seq, value } = await catalogue.change('searches.save', (draft) => {
    const before = input.search && findSearch(catalogue, input.search);
    if (before) refuseStale(before, input.revision);
    const event = input.event && findEvent(catalogue, input.event).id;
    const name = freeName(catalogue, input.name, before);
    return draft.put('searches', { id: before?.id ?? newSearchId(), name, query, ...(event && { event }) });
  });
  return { search: value.id, revision: value.revision, seq };
};
