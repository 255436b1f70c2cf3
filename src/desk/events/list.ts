import type { EventView } from '../../contract/views.ts';
import type { Handler } from '../handler.ts';
import { photoRow } from '../views/photo-row.ts';

export const listEvents: Handler<'events.list'> = ({ catalogue }) => ({
  events: [...catalogue.events.all()].map((event): EventView => {
    const rows = catalogue.photosOf(event.id).map((photo) => photoRow(photo, event));
    const captioned: Record<string, number> = {};
    for (const language of event.languages) {
      captioned[language] = rows.filter(({ missing }) => !missing.captions.includes(language)).length;
    }
    return { ...event, photos: rows.length, captioned, withoutCredit: rows.filter((row) => row.missing.credit).length };
  }),
});
