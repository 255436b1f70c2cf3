import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { Draft } from '../../catalogue/catalogue.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent, SuggestedSpeaker } from '../../model/press-event.ts';
import type { Speaker } from '../../model/speaker.ts';
import { findEvent } from '../events/find-event.ts';
import type { Handler } from '../handler.ts';
import { joinedNames } from '../speakers/checked-speaker.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { findSuggestion, withoutSuggestion } from './find-suggestion.ts';
import { newSpeaker, spellingsByLanguage } from './new-speaker.ts';

export const acceptSuggestion: Handler<'suggestions.accept'> = async ({ catalogue }, input) => {
  const { seq, value } = await catalogue.change('suggestions.accept', (draft) => {
    const event = findEvent(catalogue, input.event);
    const suggestion = findSuggestion(event, input.key);
    const speaker = acceptedSpeaker(catalogue, draft, event, suggestion, input.speaker);
    const chosen = new Set(input.photos ?? suggestion.photos);
    const left = suggestion.photos.filter((photo) => !chosen.has(photo));
    let tagged = 0;
    for (const photo of catalogue.photosOf(event.id)) {
      if (chosen.has(photo.id)) {
        draft.put('photos', withPerson(withoutSuggestion(photo, input.key), speaker.id));
        tagged += 1;
      } else if (left.includes(photo.id)) draft.put('photos', withKnownChip(photo, input.key, speaker.id));
    }
    const open = event.suggestions.flatMap((other) => {
      if (other.key !== input.key) return [other];
      return left.length > 0 ? [{ ...other, photos: left, speaker: speaker.id }] : [];
    });
    draft.put('events', { ...event, suggestions: open });
    return { speaker: speaker.id, photos: tagged };
  });
  return { ...value, seq };
};

/** A new speaker under the suggested spellings, or the known one, who has them from now on. */
function acceptedSpeaker(
  catalogue: Catalogue,
  draft: Draft,
  event: PressEvent,
  suggestion: SuggestedSpeaker,
  chosen: SpeakerId | undefined,
): Speaker {
  // Whom the suggestion names may have left the registry since; whom a person chose must be there.
  const suggested = suggestion.speaker === null ? undefined : catalogue.speakers.get(suggestion.speaker);
  const known = chosen === undefined ? suggested : findSpeaker(catalogue, chosen);
  if (!known) return draft.put('speakers', newSpeaker(suggestion, catalogue.photosOf(event.id)));
  const names = joinedNames(known.names, spellingsByLanguage(suggestion));
  const learnt = JSON.stringify(names) !== JSON.stringify(known.names);
  // Nothing new leaves the record, and its revision, as somebody may be looking at it.
  return learnt ? draft.put('speakers', { ...known, names }) : known;
}

const withPerson = (photo: Photo, speaker: SpeakerId): Photo =>
  photo.people.some((person) => person.speaker === speaker)
    ? photo
    : { ...photo, people: [...photo.people, { speaker }] };

const withKnownChip = (photo: Photo, key: string, speaker: SpeakerId): Photo => ({
  ...photo,
  suggestions: photo.suggestions.map((chip) => (chip.key === key ? { ...chip, speaker } : chip)),
});
