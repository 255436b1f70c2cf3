import type { About } from '../documents/document.ts';
import type { State } from '../memory/state.ts';
import type { PartPlan } from '../photos/part-plan.ts';

/** The catalogue at one moment: records never change, so lists of them are all it takes. */
export interface Snapshot {
  readonly seq: number;
  readonly about: About;
  readonly sections: Readonly<Record<'events' | 'speakers' | 'packs', Iterable<string>>>;
  /** The documents of photos that are behind, and what they are to hold. */
  readonly plans: readonly PartPlan[];
}

export function takeSnapshot(state: State, about: About, seq: number): Snapshot {
  return {
    seq,
    about,
    sections: {
      events: texts(state.events.list()),
      speakers: texts(state.speakers.list()),
      packs: texts(state.packs.list()),
    },
    plans: state.photos.plans(),
  };
}

function* texts(records: readonly unknown[]): Generator<string> {
  for (const record of records) yield JSON.stringify(record);
}
