import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { StepView } from '../../contract/history.ts';
import { calledOf } from './called.ts';
import type { Step } from './stack.ts';

/** A step as people are told it: records by the names that they have now, or had when they went. */
export function stepView(catalogue: Catalogue, { id, edit, at, photos, about, field }: Step): StepView {
  const now = about && catalogue[about.table].get(about.id as never);
  const called = about && (now ? calledOf(about.table, now) : about.called);
  return { step: id, kind: edit.kind, at, photos, ...called, ...(field !== undefined && { field }) };
}
