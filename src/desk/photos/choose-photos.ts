import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { findEvent } from '../events/find-event.ts';
import { findPhoto } from './find-photo.ts';

/** These photos, or all of the event, or (neither given) of the catalogue. */
export function choosePhotos(
  catalogue: Catalogue,
  choice: { readonly photos?: readonly PhotoId[] | undefined; readonly event?: EventId | undefined },
): readonly Photo[] {
  if (choice.photos) return choice.photos.map((id) => findPhoto(catalogue, id));
  if (choice.event) return catalogue.photosOf(findEvent(catalogue, choice.event).id);
  return [...catalogue.photos.all()];
}

/** One page of a list; all of it where no limit is named. */
export const pageOf = <Item>(
  items: readonly Item[],
  { offset = 0, limit }: { readonly offset?: number | undefined; readonly limit?: number | undefined },
): readonly Item[] => items.slice(offset, limit === undefined ? undefined : offset + limit);
