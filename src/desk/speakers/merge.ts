import { Fault } from '../../model/fault.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { PersonShown } from '../../model/person.ts';
import type { Handler } from '../handler.ts';
import { joinedNames } from './checked-speaker.ts';
import { findSpeaker, photosShowing } from './find-speaker.ts';

export const mergeSpeakers: Handler<'speakers.merge'> = async ({ catalogue }, { from, into }) => {
  if (from === into) throw new Fault('speaker/invalid', 'A speaker cannot be merged with themselves. Choose two.');
  const { seq, value } = await catalogue.change('speakers.merge', (draft) => {
    const gone = findSpeaker(catalogue, from);
    const kept = findSpeaker(catalogue, into);
    draft.put('speakers', {
      ...kept,
      names: joinedNames(kept.names, gone.names),
      titles: [...kept.titles, ...gone.titles],
      identifiers: [...new Set([...kept.identifiers, ...gone.identifiers])],
    });
    const photos = photosShowing(catalogue, from);
    for (const photo of photos) draft.put('photos', { ...photo, people: withMerged(photo.people, from, into) });
    draft.remove('speakers', from);
    return photos.length;
  });
  return { speaker: into, photos: value, seq };
};

/** Left to right as before; someone tagged as both keeps the first place. */
function withMerged(people: readonly PersonShown[], from: SpeakerId, into: SpeakerId): PersonShown[] {
  const merged = people.map((person) => (person.speaker === from ? { ...person, speaker: into } : person));
  return merged.filter(({ speaker }, index) => merged.findIndex((other) => other.speaker === speaker) === index);
}
