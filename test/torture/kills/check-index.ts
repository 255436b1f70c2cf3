import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { Search } from '../../../src/desk/search/search.ts';
import type { Stamp } from '../setup/stamps.ts';
import type { KillLane } from './kill-lane.ts';

/** Edits that are searched for after one kill: the newest, and as many others. */
const most = 40;

/** Searches for the words of edits, and for everything: what is found is what the catalogue holds, no more and no less. */
export async function checkIndex(
  { folder, random, tally }: KillLane,
  stamps: ReadonlyMap<string, Stamp>,
  mode: 'read' | 'write',
): Promise<void> {
  const photos = [...stamps].filter(([id]) => id.startsWith('photo-'));
  const byStamp = Map.groupBy(photos, ([, stamp]) => stamp);
  const numbers = [...byStamp.keys()].filter((stamp) => stamp !== 'half' && stamp > 0).toSorted((a, b) => +b - +a);
  const catalogue = await openCatalogue(folder, { mode });
  const search = new Search(catalogue);
  const expectFound = async (query: string, due: readonly string[]): Promise<void> => {
    const found = await search.among(query);
    const [missing, more] = [new Set(due).difference(new Set(found)), new Set<string>(found).difference(new Set(due))];
    if (missing.size + more.size === 0) return;
    tally.wrong.push(`index (${mode}): '${query}' misses ${missing.size} photos and finds ${more.size} too many.`);
  };
  await expectFound(
    '',
    photos.map(([id]) => id),
  );
  for (const number of [
    ...numbers.slice(0, most / 2),
    ...Array.from({ length: most / 2 }, () => random.pick([0, ...numbers])),
  ]) {
    const due = number === 0 ? [] : (byStamp.get(number) ?? []).map(([id]) => id);
    await expectFound(`"edit ${number}"`, due);
  }
  tally.searches++;
  await search.close();
  await catalogue.close();
}
