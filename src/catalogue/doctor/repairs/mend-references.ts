import type { Catalogue } from '../../catalogue-port.ts';
import type { FileSystem } from '../../disk/file-system.ts';
import type { RawRow } from '../../documents/document.ts';
import type { EventId, SpeakerId } from '../../../model/ids.ts';
import type { PressEvent } from '../../../model/press-event.ts';
import type { Speaker } from '../../../model/speaker.ts';
import type { Draft } from '../../memory/draft.ts';
import { brokenReferences } from '../broken-references.ts';
import { unfitReason } from '../unfit-rows.ts';
import { goodLayers } from './good-layers.ts';

/**
 * Brings back press events and speakers that records name and that are gone: from a backup where one has them. Where
 * none has, photos get a press event without a name, and a tag of nobody goes.
 */
export async function mendReferences(files: FileSystem, catalogue: Catalogue): Promise<void> {
  const broken = [...brokenReferences(catalogue)];
  if (broken.length === 0) return;
  const layers = await goodLayers(files, catalogue.folder, 'catalogue.json');
  const kept = (section: 'events' | 'speakers', id: string): RawRow | undefined =>
    layers
      .flatMap(({ rows }) => rows.get(section) ?? [])
      .find((row) => row.id === id && unfitReason(section, row) === undefined);
  const events = new Set(broken.flatMap(({ kind, id }) => (kind === 'event' ? [id as EventId] : [])));
  const speakers = new Set(broken.flatMap(({ kind, id }) => (kind === 'speaker' ? [id as SpeakerId] : [])));
  await catalogue.change('doctor.repair', (draft) => {
    for (const id of events) draft.put('events', (kept('events', id) as PressEvent | undefined) ?? nameless(id));
    const gone = new Set<string>();
    for (const id of speakers) {
      const speaker = kept('speakers', id) as Speaker | undefined;
      if (speaker) draft.put('speakers', speaker, speaker.revision);
      else gone.add(id);
    }
    if (gone.size > 0) forget(catalogue, draft, gone);
  });
}

const nameless = (id: EventId): Omit<PressEvent, 'revision'> => ({
  id,
  names: {},
  places: {},
  languages: [],
  articles: [],
  suggestions: [],
  refused: [],
  values: {},
  added: new Date().toISOString(),
});

/** A suggestion keeps its words and names nobody; a tag has no words of its own. */
function forget(catalogue: Catalogue, draft: Draft, gone: ReadonlySet<string>): void {
  const freed = <Suggestion extends { readonly speaker: SpeakerId | null }>(
    list: readonly Suggestion[],
  ): Suggestion[] => list.map((one) => (one.speaker && gone.has(one.speaker) ? { ...one, speaker: null } : one));
  for (const photo of catalogue.photos.all()) {
    const people = photo.people.filter(({ speaker }) => !gone.has(speaker));
    const named = photo.suggestions.some(({ speaker }) => speaker && gone.has(speaker));
    if (people.length === photo.people.length && !named) continue;
    draft.put('photos', { ...photo, people, suggestions: freed(photo.suggestions) });
  }
  for (const event of catalogue.events.all()) {
    if (!event.suggestions.some(({ speaker }) => speaker && gone.has(speaker))) continue;
    draft.put('events', { ...event, suggestions: freed(event.suggestions) });
  }
}
