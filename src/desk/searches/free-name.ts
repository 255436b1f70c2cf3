import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { Fault } from '../../model/fault.ts';
import type { SavedSearch } from '../../model/saved-search.ts';

/**
 * The name without blanks around it, where it can be given to a search (`before`, or a new one). Faults with
 * `search/invalid` where there is none, and `search/name-taken`.
 */
export function freeName(catalogue: Catalogue, given: string, before?: SavedSearch): string {
  const name = given.trim();
  if (name === '') throw new Fault('search/invalid', 'A saved search needs a name.', { reason: 'no-name' });
  for (const other of catalogue.searches.all()) {
    if (other.id === before?.id || folded(other.name) !== folded(name)) continue;
    throw new Fault('search/name-taken', `There is a saved search '${other.name}' already. Choose another name.`, {
      name: other.name,
      search: other.id,
    });
  }
  return name;
}

/** Nobody tells two entries of a list apart by their capitals. */
const folded = (name: string): string => name.normalize().toLowerCase();
