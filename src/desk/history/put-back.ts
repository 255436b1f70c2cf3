import type { Catalogue, Draft } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/change.ts';
import { isPlain } from '../../catalogue/settle.ts';
import type { Kept } from '../../contract/history.ts';
import type { Photo } from '../../model/photo.ts';
import { calledOf } from './called.ts';
import { heldTogether } from './held-together.ts';
import { type Planned, reversal } from './reversal.ts';
import { withCaptionCounts } from './with-caption-counts.ts';

/** Takes `entries` (newest first) back within an edit. Gives how many fields it changed, and what stayed as it is. */
export function putBack(
  catalogue: Catalogue,
  draft: Draft,
  entries: readonly Entry[],
): { undone: number; kept: Kept[] } {
  const changes = entries.flatMap((entry) => entry.changes.toReversed());
  const byRecord = Map.groupBy(changes, ({ table, id }) => `${table} ${id}`);
  // In the order in which the step took them, so that records that come back stand in their order.
  const planned = [...byRecord.values()].toReversed().flatMap((own): Planned[] => {
    const [first] = own;
    if (!first) return [];
    const { table, id } = first;
    return [{ table, id, ...reversal(recordOf(catalogue, table, id), own) }];
  });
  const plan = heldTogether(catalogue, planned);
  for (const one of plan) if (one.after !== one.before) carryOut(draft, one);
  return {
    undone: plan.reduce((sum, { undone }) => sum + undone, 0),
    kept: plan.flatMap((one) => (one.kept.length > 0 ? [keptOf(one)] : [])),
  };
}

function recordOf(catalogue: Catalogue, table: Planned['table'], id: string): Planned['before'] {
  const record: unknown = catalogue[table].get(id as never);
  return isPlain(record) ? record : undefined;
}

function carryOut(draft: Draft, { table, id, before, after, lastRevision }: Planned): void {
  if (!after) draft.remove(table, id as never);
  else if (table === 'photos') {
    const photo = after as unknown as Photo;
    draft.put(table, before ? withCaptionCounts(before as unknown as Photo, photo) : photo, lastRevision);
  } else if (table !== 'packs') draft.put(table, after as never, lastRevision);
}

const keptOf = ({ table, id, before, after, kept }: Planned): Kept => ({
  table,
  id,
  ...calledOf(table, before ?? after),
  fields: [...new Set(kept.map((path) => path.join('.')))].filter(Boolean),
});
