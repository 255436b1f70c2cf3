import type { Handler } from '../handler.ts';
import { findEvent } from './find-event.ts';

export const removeEvent: Handler<'events.remove'> = async ({ catalogue }, { event }) => {
  const { seq, value } = await catalogue.change('events.remove', (draft) => {
    findEvent(catalogue, event);
    const photos = catalogue.photosOf(event);
    for (const photo of photos) draft.remove('photos', photo.id);
    draft.remove('events', event);
    return photos.length;
  });
  return { photos: value, seq };
};
