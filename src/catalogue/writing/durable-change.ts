import type { EventId, PhotoId, SpeakerId } from '../../model/ids.ts';
import type { DurableChange } from '../catalogue-port.ts';
import type { Entry } from '../change.ts';
import type { TableName } from '../records.ts';

/** An entry as its listeners hear of it. */
export function durableChange(entry: Entry): DurableChange {
  const idsIn = (wanted: TableName): string[] => [
    ...new Set(entry.changes.flatMap(({ table, id }) => (table === wanted ? [id] : []))),
  ];
  return {
    ...entry,
    photos: idsIn('photos') as PhotoId[],
    events: idsIn('events') as EventId[],
    speakers: idsIn('speakers') as SpeakerId[],
    tables: [...new Set(entry.changes.map(({ table }) => table))],
  };
}
