import { findEvent } from '../events/find-event.ts';
import type { Handler } from '../handler.ts';
import { findSuggestion, withoutSuggestion } from './find-suggestion.ts';

export const refuseSuggestion: Handler<'suggestions.refuse'> = async ({ catalogue }, input) => {
  const { seq } = await catalogue.change('suggestions.refuse', (draft) => {
    const event = findEvent(catalogue, input.event);
    const suggestion = findSuggestion(event, input.key);
    const chosen = new Set(input.photos ?? suggestion.photos);
    for (const photo of catalogue.photosOf(event.id)) {
      if (!chosen.has(photo.id)) continue;
      draft.put('photos', { ...withoutSuggestion(photo, input.key), refused: [...(photo.refused ?? []), input.key] });
    }
    const left = suggestion.photos.filter((photo) => !chosen.has(photo));
    const open = event.suggestions.filter(({ key }) => key !== input.key || left.length > 0);
    draft.put('events', {
      ...event,
      suggestions: open.map((other) => (other.key === input.key ? { ...other, photos: left } : other)),
      // Refused everywhere: it does not come back with the next import.
      refused: left.length > 0 ? event.refused : [...event.refused, input.key],
    });
  });
  return { seq };
};
