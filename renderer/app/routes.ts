import { useSyncExternalStore } from 'react';
import type { EventId, SpeakerId } from '../../src/model/ids.ts';

/** Where the window is. `photos` without an event is the newest one's. */
export type Route =
  | { readonly screen: 'home' | 'welcome' | 'packs' | 'codes' | 'backups' }
  | { readonly screen: 'photos' | 'facts' | 'overview' | 'pack'; readonly event: EventId }
  | { readonly screen: 'import'; readonly event?: EventId }
  /** Of the guide; without a page, its first. */
  | { readonly screen: 'help'; readonly page?: string }
  | { readonly screen: 'speakers'; readonly speaker?: SpeakerId };

/** The address of a place in the window, for links. */
export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'welcome':
    case 'packs':
    case 'codes':
    case 'backups':
      return `#/${route.screen}`;
    case 'photos':
      return `#/event/${route.event}`;
    case 'facts':
    case 'overview':
    case 'pack':
      return `#/event/${route.event}/${route.screen}`;
    case 'help':
      return `#/help${route.page === undefined ? '' : `/${route.page}`}`;
    case 'import':
      return `#/import${route.event ? `/${route.event}` : ''}`;
    case 'speakers':
      return `#/speakers${route.speaker ? `/${route.speaker}` : ''}`;
  }
}

/** The place that an address names; anything unknown is home. */
export function routeOf(hash: string): Route {
  const [first, id, then] = hash.replace(/^#?\/?/, '').split('/');
  if (first === 'welcome' || first === 'packs' || first === 'codes' || first === 'backups') return { screen: first };
  if (first === 'help') return { screen: 'help', ...(id && /^[\w-]+$/.test(id) && { page: id }) };
  if (first === 'import') return isId('event', id) ? { screen: 'import', event: id as EventId } : { screen: 'import' };
  if (first === 'speakers') {
    return isId('speaker', id) ? { screen: 'speakers', speaker: id as SpeakerId } : { screen: 'speakers' };
  }
  if (first === 'event' && isId('event', id)) {
    return {
      screen: then === 'facts' || then === 'overview' || then === 'pack' ? then : 'photos',
      event: id as EventId,
    };
  }
  return { screen: 'home' };
}

/** Ids look alike everywhere (`model/ids.ts`); the desk says whether there is such a record. */
const isId = (prefix: string, id: string | undefined): boolean =>
  id !== undefined && new RegExp(`^${prefix}-[a-z0-9-]+$`).test(id);

let hash = '';
let route: Route = { screen: 'home' };

/** One object for one address, so that a screen is not drawn anew for nothing. */
export function currentRoute(): Route {
  if (location.hash !== hash) {
    hash = location.hash;
    route = routeOf(hash);
  }
  return route;
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
};

export const useRoute = (): Route => useSyncExternalStore(subscribe, currentRoute);

export function go(to: Route): void {
  location.hash = addressOf(to);
}
