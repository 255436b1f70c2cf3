import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { Fault } from '../../model/fault.ts';
import type { EventId } from '../../model/ids.ts';
import { findEvent } from '../events/find-event.ts';
import type { Handler } from '../handler.ts';
import type { Search } from '../search/search.ts';
import { readyMadeFor } from './ready-made.ts';

export const listSearches: Handler<'searches.list'> = async ({ catalogue, search }, input) => {
  const event = input.event && findEvent(catalogue, input.event).id;
  const searches = [];
  for (const saved of [...catalogue.searches.all()].toSorted((a, b) => a.name.localeCompare(b.name))) {
    const found = await counted(search, saved.query, saved.event ?? event);
    searches.push({ ...saved, ...(found !== undefined && { found }) });
  }
  const readyMade = [];
  for (const one of readyMadeFor(languagesOf(catalogue, event))) {
    readyMade.push({ ...one, found: await search.count(one.query, { event }) });
  }
  return { searches, readyMade };
};

/** Of the event, or of all events together in their order. */
const languagesOf = (catalogue: Catalogue, event: EventId | undefined): readonly string[] => [
  ...new Set(
    [...catalogue.events.all()].filter(({ id }) => !event || id === event).flatMap(({ languages }) => languages),
  ),
];

/** Undefined where the query was saved by a version that knew more keys than this one. */
async function counted(search: Search, query: string, event: EventId | undefined): Promise<number | undefined> {
  try {
    return await search.count(query, { event });
  } catch (error) {
    if (error instanceof Fault && error.code === 'query/invalid') return undefined;
    throw error;
  }
}
