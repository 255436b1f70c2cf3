import type { Desk } from '../../desk/desk.ts';
import { Fault } from '../../model/fault.ts';
import type { SavedSearch } from '../../model/saved-search.ts';
import { valueOf } from './exit.ts';

/** The saved search of this name; faults with `search/not-found`, naming those that there are. */
export async function searchNamed(desk: Desk, name: string): Promise<SavedSearch> {
  const { searches } = valueOf(await desk.call('searches.list', {}));
  const found = searches.find((search) => search.name.normalize() === name.normalize());
  if (found) return found;
  const names = searches.map((search) => `'${search.name}'`).join(', ');
  throw new Fault(
    'search/not-found',
    `There is no saved search '${name}'. ${names === '' ? "'cutline searches save' saves one." : `There are: ${names}.`}`,
    { name },
  );
}
