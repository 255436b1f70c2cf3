import { Fault } from '../../model/fault.ts';
import type { SavedSearch } from '../../model/saved-search.ts';

/** Faults with `search/stale`, and the search as it is now, where the edit was made on an older one. */
export function refuseStale(current: SavedSearch, revision: number | undefined): void {
  if (revision === undefined || revision === current.revision) return;
  throw new Fault('search/stale', 'Someone changed this saved search meanwhile. Look at it and decide.', {
    search: current.id,
    revision: current.revision,
    current,
  });
}
