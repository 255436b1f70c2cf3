import type { Photo } from '../../model/photo.ts';
import { findEvent } from '../events/find-event.ts';
import type { Handler } from '../handler.ts';
import { findSuggestion, withoutSuggestion } from './find-suggestion.ts';
import { refusedNames } from './refused-names.ts';

export const refuseSuggestion: Handler<'suggestions.refuse'> = async ({ catalogue }, input) => {
  const { seq } = await catalogue.change('suggestions.refuse', (draft) => {
    const event = findEvent(catalogue, input.event);
    const suggestion = findSuggestion(event, input.key);
    const chosen = new Set(input.photos ?? suggestion.photos);
    for (const photo of catalogue.photosOf(event.id)) {
      if (chosen.has(photo.id)) draft.put('photos', withRefusal(photo, input.key, refusedNames(suggestion)));
    }
    const left = suggestion.photos.filter((photo) => !chosen.has(photo));
    const open = event.suggestions.filter(({ key }) => key !== input.key || left.length > 0);
    // Refused everywhere: it does not come back with the next import, nor under another of its spellings.
    const refused = left.length > 0 ? [] : refusedNames(suggestion);
    draft.put('events', {
      ...event,
      suggestions: open.map((other) => (other.key === input.key ? { ...other, photos: left } : other)),
      refused: [...new Set([...event.refused, ...refused])],
    });
  });
  return { seq };
};

function withRefusal(photo: Photo, key: string, names: readonly string[]): Photo {
  const chips = photo.suggestions.filter((chip) => chip.key === key);
  const refused = [...(photo.refused ?? []), ...names, ...chips.flatMap((chip) => refusedNames({ spellings: [chip] }))];
  return { ...withoutSuggestion(photo, key), refused: [...new Set(refused)] };
}
