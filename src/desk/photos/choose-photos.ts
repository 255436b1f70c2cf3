import type { Catalogue, PhotoList } from '../../catalogue/catalogue-port.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { findEvent } from '../events/find-event.ts';
import { findPhoto } from './find-photo.ts';

/** These photos, or all of the event, or (neither given) of the catalogue, to be read a page at a time. */
export function listedPhotos(
  catalogue: Catalogue,
  choice: { readonly photos?: readonly PhotoId[] | undefined; readonly event?: EventId | undefined },
): PhotoList {
  if (!choice.photos) return catalogue.photoList('added', choice.event && findEvent(catalogue, choice.event).id);
  const { photos } = choice;
  const page: PhotoList['page'] = (offset = 0, limit) =>
    photos.slice(offset, limit === undefined ? undefined : offset + limit).map((id) => findPhoto(catalogue, id));
  return { total: photos.length, page };
}

/** The same, every record read. */
export function choosePhotos(
  catalogue: Catalogue,
  choice: { readonly photos?: readonly PhotoId[] | undefined; readonly event?: EventId | undefined },
): readonly Photo[] {
  return listedPhotos(catalogue, choice).page();
}
