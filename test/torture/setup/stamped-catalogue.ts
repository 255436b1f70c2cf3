import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { EventId, PhotoId, SpeakerId } from '../../../src/model/ids.ts';
import { anEvent, aPhoto, aSpeaker } from '../../catalogue/setup/records.ts';

/** What a catalogue that is to be stamped holds; ids follow from the numbers, so that other processes know them. */
export interface Cast {
  readonly photos: readonly PhotoId[];
  readonly speakers: readonly SpeakerId[];
}

const photosOfEvent = 1000;
const speakers = 8;

export const castOf = (photos: number): Cast => ({
  photos: Array.from({ length: photos }, (_, number) => PhotoId.parse(`photo-t${number}`)),
  speakers: Array.from({ length: speakers }, (_, number) => SpeakerId.parse(`speaker-t${number}`)),
});

/** Makes the catalogue, a press event for every thousand photos, and closes it. */
export async function makeStampedCatalogue(folder: string, cast: Cast): Promise<void> {
  const catalogue = await openCatalogue(folder, { mode: 'write', create: true });
  await catalogue.change('speakers', (draft) => {
    for (const id of cast.speakers) draft.put('speakers', aSpeaker({ id }));
  });
  for (let start = 0; start < cast.photos.length; start += photosOfEvent) {
    const event = anEvent({ id: EventId.parse(`event-t${start / photosOfEvent}`) });
    await catalogue.change('import', (draft) => {
      draft.put('events', event);
      for (const id of cast.photos.slice(start, start + photosOfEvent)) draft.put('photos', aPhoto(event.id, { id }));
    });
  }
  await catalogue.close();
}
