import type { Catalogue, Draft } from '../../catalogue/catalogue.ts';
import type { SpeakerId } from '../../model/ids.ts';

/** Lets suggestions that mean the speaker `from`, who is leaving the registry, mean `to` or nobody recorded. */
export function retargetSuggestions(catalogue: Catalogue, draft: Draft, from: SpeakerId, to: SpeakerId | null): void {
  const means = (one: { readonly speaker: SpeakerId | null }): boolean => one.speaker === from;
  const moved = <One extends { readonly speaker: SpeakerId | null }>(ones: readonly One[]): One[] =>
    ones.map((one) => (means(one) ? { ...one, speaker: to } : one));
  for (const event of catalogue.events.all()) {
    if (event.suggestions.some(means)) draft.put('events', { ...event, suggestions: moved(event.suggestions) });
  }
  for (const { id, suggested } of catalogue.briefs()) {
    const photo = suggested.includes(from) ? draft.get('photos', id) : undefined;
    if (photo) draft.put('photos', { ...photo, suggestions: moved(photo.suggestions) });
  }
}
