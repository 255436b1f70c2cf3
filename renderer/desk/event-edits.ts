import type { Input } from '../../src/contract/commands.ts';
import type { EventView } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import { answers, question } from './ask.ts';
import { client } from './client.ts';
import type { EditPort, Fields } from './edits.ts';
import { standingOf } from './standing.ts';

type EventSet = Input<'events.edit'>['set'];

export const eventEditKey = (event: EventId): string => `event:${event}`;

/** What a field holds: `names.bn`, `places.vi`, `values.creditLine`, or one of the event's own (`date`, `languages`). */
export function eventField(view: EventView, field: string): unknown {
  const [group, key = ''] = field.split('.') as [string, string?];
  if (group === 'names' || group === 'places') return view[group][key] ?? '';
  if (group === 'values') return view.values[key]?.value ?? null;
  return view[group as 'date' | 'languages'] ?? '';
}

function setOf(fields: Fields): EventSet {
  const set: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    const [group, key] = field.split('.') as [string, string?];
    set[group] = key === undefined ? value : { ...(set[group] as object | undefined), [key]: value };
  }
  return set;
}

export const eventPort = (event: EventId): EditPort => ({
  load: () =>
    standingOf(
      answers.query({ ...question('events.list', {}), staleTime: 0 }).then(({ events }) => {
        const view = events.find(({ id }) => id === event);
        return { revision: view?.revision ?? 0, read: (field) => view && eventField(view, field) };
      }),
    ),
  save: (fields, revision) => client.call('events.edit', { event, revision, set: setOf(fields) }),
});
