import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { PersonShown } from '../../model/person.ts';
import type { Photo } from '../../model/photo.ts';
import { orientationTurned } from '../../model/turn.ts';
import { mainNames, titleOn } from '../../model/speaker.ts';
import type { PackPerson, PackPhoto } from '../../packs/pack-input.ts';
import { takesOrientation, takesWords } from '../../metadata/writing/writable-format.ts';
import { settledValues } from '../views/photo-values.ts';
import { isOnline, originalPath } from '../views/photo-view.ts';

/** A photo with everything that a pack says about it: its event's values in its own, its people by name. */
export async function packPhoto(catalogue: Catalogue, photo: Photo): Promise<PackPhoto> {
  const event = catalogue.events.get(photo.event);
  const day = (photo.captured?.value ?? event?.date)?.slice(0, 10);
  const { size, sha256, name, mimeType } = photo.file;
  return {
    photo: photo.id,
    revision: photo.revision,
    event: photo.event,
    original: {
      path: originalPath(catalogue, photo),
      online: await isOnline(catalogue, photo),
      size,
      sha256,
      name,
      mimeType,
      // A file that cannot say how it was turned has all its words beside it, so that they are about one picture.
      takesWords: takesWords(mimeType) && (!photo.turned || takesOrientation(mimeType)),
      signed: photo.contentCredentials ?? false,
      ...(photo.beside && { beside: photo.beside.map((file) => file.name) }),
    },
    width: photo.width,
    height: photo.height,
    orientation: photo.turned ? orientationTurned(photo.orientation, photo.turned) : photo.orientation,
    ...(photo.turned && { turned: photo.turned }),
    ...(photo.shownBy && { shownBy: photo.shownBy }),
    ...(photo.captured && { captured: photo.captured }),
    captions: photo.captions,
    captionsCleared: Object.keys(photo.captionsCounted ?? {}).filter((tag) => !photo.captions[tag]),
    people: photo.people.flatMap((person) => packPerson(catalogue, person, day)),
    suggestionsOpen: photo.suggestions.length,
    values: { ...clearedValues(photo), ...withEventFacts(settledValues(photo, event), event) },
    ...(photo.rating !== undefined && { rating: photo.rating }),
    ...(photo.label !== undefined && { label: photo.label }),
  };
}

/** What a person took away: a copy must not say it either. */
const clearedValues = ({ values }: Photo): PackPhoto['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, { value }]) => value === null));

/** Facts of the event that IPTC has a place for, unless somebody put something there. */
function withEventFacts(
  values: PackPhoto['values'],
  event: ReturnType<Catalogue['events']['get']>,
): PackPhoto['values'] {
  const facts: Record<string, PackPhoto['values'][string]> = {};
  if (event && Object.keys(event.names).length > 0) facts.eventName = { value: { ...event.names }, source: 'event' };
  if (event?.terms !== undefined) facts.usageTerms = { value: { 'x-default': event.terms }, source: 'event' };
  return { ...facts, ...values };
}

function packPerson(catalogue: Catalogue, person: PersonShown, day: string | undefined): PackPerson[] {
  const speaker = catalogue.speakers.get(person.speaker);
  if (!speaker) return [];
  const title = titleOn(speaker, day);
  return [
    {
      names: mainNames(speaker),
      ...(person.role !== undefined && { role: person.role }),
      ...(title && { titles: title.text }),
      ...(title?.organisation && { organisation: title.organisation }),
      ...(speaker.identifiers.length > 0 && { identifiers: speaker.identifiers }),
    },
  ];
}
