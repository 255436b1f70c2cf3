import type { About, RawRow } from '../documents/document.ts';
import type { EventId } from '../../model/ids.ts';
import type { State } from '../memory/state.ts';

/** The catalogue at one moment: records never change, so lists of them are all it takes. */
export interface Snapshot {
  readonly seq: number;
  readonly about: About;
  readonly sections: Readonly<Record<'events' | 'speakers' | 'packs', readonly RawRow[]>>;
  /** By press event: the photos of those that changed since the last checkpoint. */
  readonly photos: ReadonlyMap<string, readonly RawRow[]>;
  /** Press events that have photos. */
  readonly filled: ReadonlySet<string>;
}

export function takeSnapshot(state: State, about: About, seq: number, dirty: ReadonlySet<string>): Snapshot {
  return {
    seq,
    about,
    sections: {
      events: state.events.list(),
      speakers: state.speakers.list(),
      packs: state.packs.list(),
    },
    photos: new Map(
      [...dirty].map((event) => [event, state.photos.of(event as EventId) as unknown as readonly RawRow[]]),
    ),
    filled: new Set(state.photos.events()),
  };
}
