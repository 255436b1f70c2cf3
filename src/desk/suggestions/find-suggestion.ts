import { Fault } from '../../model/fault.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent, SuggestedSpeaker } from '../../model/press-event.ts';

/** The event's suggested person with that key; faults with `suggestion/not-found`. */
export function findSuggestion(event: PressEvent, key: string): SuggestedSpeaker {
  const found = event.suggestions.find((suggestion) => suggestion.key === key);
  if (!found) throw new Fault('suggestion/not-found', 'That suggestion was already accepted or refused.', { key });
  return found;
}

/** The photo without the suggestions of that person. */
export const withoutSuggestion = (photo: Photo, key: string): Photo => ({
  ...photo,
  suggestions: photo.suggestions.filter((suggestion) => suggestion.key !== key),
});
