import type { Belonging } from '../../catalogue/change.ts';
import type { Catalogue, Draft } from '../../catalogue/catalogue.ts';
import { Fault } from '../../model/fault.ts';
import type { EventId } from '../../model/ids.ts';
import type { Taken, TakenFile } from './take-photo.ts';

/**
 * Puts what was taken as one journal entry, and gives the items as they turned out. Each record is made from the newest
 * one: meanwhile somebody may have edited it, removed it, or brought the same photo in by another import.
 * Faults: event/not-found where the event was removed meanwhile, and what the store faults with.
 */
export async function keepTaken(
  catalogue: Catalogue,
  event: EventId,
  items: readonly TakenFile[],
  belonging: Belonging,
): Promise<TakenFile[]> {
  if (!items.some(({ taken }) => taken.put)) return [...items];
  const { value } = await catalogue.change(
    'intake.photos',
    (draft) => {
      const put = (item: TakenFile): TakenFile => ({ ...item, taken: kept(catalogue, draft, event, item.taken) });
      // The second file of a photo adds words to what the first one puts.
      const fresh = new Map(items.filter(({ taken }) => taken.state === 'new').map((item) => [item, put(item)]));
      return items.map((item) => fresh.get(item) ?? put(item));
    },
    belonging,
  );
  return value;
}

function kept(catalogue: Catalogue, draft: Draft, event: EventId, taken: Taken): Taken {
  const { state, photo, put } = taken;
  if (!put) return taken;
  if (state !== 'new') {
    const current = draft.get('photos', photo.id);
    return current ? { ...taken, photo: draft.put('photos', put(current)) } : { state: 'known', photo };
  }
  const other = catalogue.photoBySha256(photo.file.sha256);
  if (other) return { state: 'known', photo: other };
  if (catalogue.events.get(event)) return { ...taken, photo: draft.put('photos', put(photo)) };
  throw new Fault(
    'event/not-found',
    'The press event was removed while its photos were coming in. Import them again.',
    {
      event,
    },
  );
}
