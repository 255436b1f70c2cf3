import type { About } from '../documents/document.ts';
import { bySection } from '../by-section.ts';
import type { CataloguedTable } from '../records.ts';
import type { State } from '../memory/state.ts';
import type { PartPlan } from '../photos/part-plan.ts';

/** The catalogue at one moment: records never change, so lists of them are all it takes. */
export interface Snapshot {
  readonly seq: number;
  readonly about: About;
  readonly sections: Readonly<Record<CataloguedTable, Iterable<string>>>;
  /** The documents of photos that are behind, and what they are to hold. */
  readonly plans: readonly PartPlan[];
}

export function takeSnapshot(state: State, about: About, seq: number): Snapshot {
  return {
    seq,
    about,
    sections: bySection((table) => texts(state[table].list())),
    plans: state.photos.plans(),
  };
}

function* texts(records: readonly unknown[]): Generator<string> {
  for (const record of records) yield JSON.stringify(record);
}
