import type { EventView } from '../../contract/views.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { Handler } from '../handler.ts';
import { missingOf } from '../views/photo-row.ts';

export const listEvents: Handler<'events.list'> = ({ catalogue }) => ({
  events: [...catalogue.events.all()].map((event) => eventView(event, catalogue.photosOf(event.id))),
});

function eventView(event: PressEvent, photos: readonly Photo[]): EventView {
  const captioned = Object.fromEntries(event.languages.map((language) => [language, photos.length]));
  let withoutCredit = 0;
  for (const photo of photos) {
    const { captions, credit } = missingOf(photo, event);
    for (const language of captions) captioned[language] = (captioned[language] ?? 0) - 1;
    if (credit) withoutCredit += 1;
  }
  return { ...event, photos: photos.length, captioned, withoutCredit };
}
