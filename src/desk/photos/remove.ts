import type { PhotoId } from '../../model/ids.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { Handler } from '../handler.ts';
import { findPhoto } from './find-photo.ts';

export const removePhotos: Handler<'photos.remove'> = async ({ catalogue }, input) => {
  const { seq, value } = await catalogue.change('photos.remove', (draft) => {
    const photos = new Set(input.photos);
    const events = new Set([...photos].map((id) => findPhoto(catalogue, id).event));
    for (const id of photos) draft.remove('photos', id);
    for (const id of events) {
      const event = catalogue.events.get(id);
      if (event?.suggestions.some((person) => person.photos.some((photo) => photos.has(photo)))) {
        draft.put('events', withoutPhotos(event, photos));
      }
    }
    return photos.size;
  });
  return { photos: value, seq };
};

/** Whom only those photos named is not asked about any more. */
function withoutPhotos(event: PressEvent, photos: ReadonlySet<PhotoId>): PressEvent {
  const suggestions = event.suggestions.flatMap((person) => {
    const left = person.photos.filter((photo) => !photos.has(photo));
    return person.photos.length > 0 && left.length === 0 ? [] : [{ ...person, photos: left }];
  });
  return { ...event, suggestions };
}
