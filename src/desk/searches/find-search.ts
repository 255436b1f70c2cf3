import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { Fault } from '../../model/fault.ts';
import type { SearchId } from '../../model/ids.ts';
import type { SavedSearch } from '../../model/saved-search.ts';

/** The saved search of this id; faults with `search/not-found`. */
export function findSearch(catalogue: Catalogue, id: SearchId): SavedSearch {
  const search = catalogue.searches.get(id);
  if (search) return search;
  throw new Fault('search/not-found', 'That saved search is not there any more. Choose another one.', { search: id });
}
