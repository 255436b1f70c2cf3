import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { newSpeakerId, type SpeakerId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { SuggestedSpeaker } from '../../model/press-event.ts';
import type { Speaker } from '../../model/speaker.ts';
import { findEvent } from '../events/find-event.ts';
import type { Handler } from '../handler.ts';
import { joinedNames } from '../speakers/checked-speaker.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { findSuggestion, withoutSuggestion } from './find-suggestion.ts';

export const acceptSuggestion: Handler<'suggestions.accept'> = async ({ catalogue }, input) => {
  const { seq, value } = await catalogue.change('suggestions.accept', (draft) => {
    const event = findEvent(catalogue, input.event);
    const suggestion = findSuggestion(event, input.key);
    const speaker = draft.put('speakers', acceptedSpeaker(catalogue, suggestion, input.speaker ?? suggestion.speaker));
    const chosen = new Set(input.photos ?? suggestion.photos);
    const photos = catalogue.photosOf(event.id).filter((photo) => chosen.has(photo.id));
    for (const photo of photos) draft.put('photos', withPerson(withoutSuggestion(photo, input.key), speaker.id));
    const left = suggestion.photos.filter((photo) => !chosen.has(photo));
    const open = event.suggestions.flatMap((other) => {
      if (other.key !== input.key) return [other];
      return left.length > 0 ? [{ ...other, photos: left, speaker: speaker.id }] : [];
    });
    draft.put('events', { ...event, suggestions: open });
    return { speaker: speaker.id, photos: photos.length };
  });
  return { ...value, seq };
};

/** A new speaker under the suggested spellings, or the known one who has them from now on. */
function acceptedSpeaker(catalogue: Catalogue, suggestion: SuggestedSpeaker, id: SpeakerId | null): Speaker {
  const names: Record<string, string[]> = {};
  for (const { text, language } of suggestion.spellings) names[language] = [...(names[language] ?? []), text];
  if (id !== null) {
    const known = findSpeaker(catalogue, id);
    return { ...known, names: joinedNames(known.names, names) };
  }
  const first = suggestion.spellings[0]?.language ?? 'und';
  const titles = suggestion.titles.map((title) => ({ text: { [first]: title } }));
  return { id: newSpeakerId(), revision: 1, names, titles: titles.slice(0, 1), identifiers: [] };
}

const withPerson = (photo: Photo, speaker: SpeakerId): Photo =>
  photo.people.some((person) => person.speaker === speaker)
    ? photo
    : { ...photo, people: [...photo.people, { speaker }] };
