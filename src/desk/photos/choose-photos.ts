import type { PhotoList } from '../../catalogue/catalogue-port.ts';
import type { EventId, PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { DeskContext } from '../context.ts';
import { findEvent } from '../events/find-event.ts';
import { findPhoto } from './find-photo.ts';

interface PhotoChoice {
  readonly photos?: readonly PhotoId[] | undefined;
  readonly event?: EventId | undefined;
  readonly query?: string | undefined;
  readonly typing?: boolean | undefined;
}

/**
 * These photos, or those that the query finds, or all of the event, or (none given) of the catalogue, to be read a page
 * at a time. Faults with `query/invalid`, `event/not-found`, `photo/not-found`.
 */
export async function listedPhotos(
  { catalogue, search }: Pick<DeskContext, 'catalogue' | 'search'>,
  choice: PhotoChoice,
): Promise<PhotoList> {
  const event = choice.event && findEvent(catalogue, choice.event).id;
  const isAsked = choice.query !== undefined && choice.query.trim() !== '';
  const photos = choice.photos ?? (isAsked ? await search.among(choice.query ?? '', choice.typing, event) : undefined);
  if (!photos) return catalogue.photoList('added', event);
  const page: PhotoList['page'] = (offset = 0, limit) =>
    photos.slice(offset, limit === undefined ? undefined : offset + limit).map((id) => findPhoto(catalogue, id));
  return { total: photos.length, page };
}

/** The same, every record read. */
export const choosePhotos = async (
  context: Pick<DeskContext, 'catalogue' | 'search'>,
  choice: PhotoChoice,
): Promise<readonly Photo[]> => (await listedPhotos(context, choice)).page();
