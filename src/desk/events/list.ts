import type { PhotoBrief } from '../../catalogue/catalogue-port.ts';
import type { EventView } from '../../contract/views.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { Handler } from '../handler.ts';
import { hasCreditLine } from '../views/photo-row.ts';

export const listEvents: Handler<'events.list'> = ({ catalogue }) => ({
  events: [...catalogue.events.all()].map((event) => eventView(event, catalogue.briefs(event.id))),
});

function eventView(event: PressEvent, briefs: Iterable<PhotoBrief>): EventView {
  const inherited = hasCreditLine(event.values.creditLine?.value);
  const captioned = Object.fromEntries(event.languages.map((language) => [language, 0]));
  let [photos, withoutCredit] = [0, 0];
  for (const brief of briefs) {
    photos += 1;
    for (const language of brief.captioned.filter((tag) => tag in captioned))
      captioned[language] = (captioned[language] ?? 0) + 1;
    if (brief.credit === 'cleared' || (brief.credit === 'none' && !inherited)) withoutCredit += 1;
  }
  return { ...event, photos, captioned, withoutCredit };
}
