import type { Catalogue, Draft } from '../../catalogue/catalogue.ts';
import type { SpeakerId } from '../../model/ids.ts';

/** Lets those who are said not to be `from`, who is leaving the registry, not be `to`, or nobody recorded. */
export function retargetDistinct(catalogue: Catalogue, draft: Draft, from: SpeakerId, to: SpeakerId | null): void {
  for (const { id, distinctFrom } of catalogue.speakers.all()) {
    const speaker = distinctFrom?.includes(from) && id !== to ? draft.get('speakers', id) : undefined;
    if (!speaker) continue;
    const others = (speaker.distinctFrom ?? []).flatMap((other) => (other === from ? (to ?? []) : other));
    draft.put('speakers', { ...speaker, distinctFrom: others.length > 0 ? [...new Set(others)] : undefined });
  }
}
