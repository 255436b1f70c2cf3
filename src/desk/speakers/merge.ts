import type { SpeakerId } from '../../model/ids.ts';
import type { PersonShown } from '../../model/person.ts';
import type { Handler } from '../handler.ts';
import { findSpeaker, photosShowing } from './find-speaker.ts';
import { mergedSpeaker } from './merged-speaker.ts';
import { retargetDistinct } from './retarget-distinct.ts';
import { retargetSuggestions } from './retarget-suggestions.ts';

export const mergeSpeakers: Handler<'speakers.merge'> = async ({ catalogue }, { from, into }) => {
  const { seq, value } = await catalogue.change('speakers.merge', (draft) => {
    const gone = findSpeaker(catalogue, from);
    draft.put('speakers', mergedSpeaker(findSpeaker(catalogue, into), gone));
    retargetDistinct(catalogue, draft, from, into);
    const photos = photosShowing(catalogue, from);
    for (const photo of photos) draft.put('photos', { ...photo, people: withMerged(photo.people, from, into) });
    retargetSuggestions(catalogue, draft, from, into);
    draft.remove('speakers', from);
    return photos.length;
  });
  return { speaker: into, photos: value, seq };
};

/** Left to right as before; someone tagged as both keeps the first place, and the role that either has. */
function withMerged(people: readonly PersonShown[], from: SpeakerId, into: SpeakerId): PersonShown[] {
  const role = people.find((person) => isOne(person, from, into) && person.role !== undefined)?.role;
  const first = people.find((person) => isOne(person, from, into));
  return people.flatMap((person) => {
    if (!isOne(person, from, into)) return [person];
    return person === first ? [{ speaker: into, ...(role !== undefined && { role }) }] : [];
  });
}

const isOne = ({ speaker }: PersonShown, from: SpeakerId, into: SpeakerId): boolean =>
  speaker === from || speaker === into;
