import type { DurableChange } from '../catalogue-port.ts';
import type { State } from '../memory/state.ts';
import { tableNames } from '../records.ts';

/** What listeners hear of a catalogue that has become another one: everything that was there and is there now. */
export function changeOfAll(before: State, after: State, seq: number): DurableChange {
  const ids = <Id>(of: (state: State) => Iterable<{ readonly id: Id }>): Id[] => [
    ...new Set([before, after].flatMap((state) => Array.from(of(state), ({ id }) => id))),
  ];
  return {
    seq,
    at: new Date().toISOString(),
    name: 'catalogue.replaced',
    changes: [],
    photos: ids((state) => state.photos.briefs()),
    events: ids((state) => state.events.all()),
    speakers: ids((state) => state.speakers.all()),
    tables: [...tableNames],
  };
}
