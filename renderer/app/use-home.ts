import { useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import { usePreference } from './preferences.ts';
import type { Route } from './routes.ts';

/** Where Esc leads back to: the event that was looked at last, else the newest; the welcome where there is none, and the first time beside the sample. */
export function useHome(route: Route, events: readonly EventView[] | undefined): Route {
  const [last, setLast] = useState<EventId>();
  const welcomed = usePreference('welcomed');
  const here = 'event' in route ? route.event : undefined;
  if (here && here !== last) setLast(here);
  const known =
    events?.find(({ id }) => id === (here ?? last)) ?? events?.toSorted((a, b) => b.added.localeCompare(a.added))[0];
  const firstRun = !welcomed && events?.every((event) => event.sample) === true && !here;
  return known && !firstRun ? { screen: 'photos', event: known.id } : { screen: 'welcome' };
}
