import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { Fault } from '../../model/fault.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { Speaker } from '../../model/speaker.ts';

/** The speaker with that id; faults with `speaker/not-found`. */
export function findSpeaker(catalogue: Catalogue, id: SpeakerId): Speaker {
  const speaker = catalogue.speakers.get(id);
  if (!speaker) throw new Fault('speaker/not-found', `There is no speaker '${id}' in the registry.`, { speaker: id });
  return speaker;
}

/** Every photo that shows the speaker. */
export const photosShowing = (catalogue: Catalogue, id: SpeakerId): Photo[] =>
  [...catalogue.briefs()].flatMap((brief) => (brief.people.includes(id) ? (catalogue.photos.get(brief.id) ?? []) : []));
