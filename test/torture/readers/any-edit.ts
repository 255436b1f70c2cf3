import type { Draft } from '../../../src/catalogue/catalogue.ts';
import { EventId, PhotoId, SpeakerId } from '../../../src/model/ids.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from '../../catalogue/setup/records.ts';
import type { Random } from '../setup/random.ts';

const [events, photos, speakers] = [3, 24, 4];

/** Something that people do, told apart by a number: photos come, are edited, move and go, alone and together. */
export function anyEdit(draft: Draft, random: Random, number: number): void {
  const words = `edit ${number}`;
  const eventId = EventId.parse(`event-t${random.below(events)}`);
  const speaker = SpeakerId.parse(`speaker-t${random.below(speakers)}`);
  if (!draft.get('events', eventId)) draft.put('events', anEvent({ id: eventId }));
  // Every edit does something, so that its number is the next one.
  draft.put('speakers', aSpeaker({ id: SpeakerId.parse('speaker-last'), note: words }));
  if (random.chance(0.2)) draft.put('speakers', aSpeaker({ id: speaker, note: words }));
  else if (random.chance(0.1)) draft.remove('speakers', speaker);
  if (random.chance(0.1)) draft.put('events', { ...draft.get('events', eventId)!, contact: words });
  for (let left = 1 + random.below(3); left > 0; left--) {
    const id = PhotoId.parse(`photo-t${random.below(photos)}`);
    const photo = draft.get('photos', id);
    if (photo && random.chance(0.15)) draft.remove('photos', id);
    else if (photo && random.chance(0.2)) draft.put('photos', { ...photo, event: eventId });
    else draft.put('photos', captioned(photo ?? aPhoto(eventId, { id }), words));
  }
}
