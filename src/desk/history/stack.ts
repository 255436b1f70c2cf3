import type { Gist } from './gist.ts';
import type { UndoableEdit } from './step-kinds.ts';

/** Something that is undone and redone as one. */
export interface Step extends Pick<Gist, 'at' | 'photos' | 'about' | 'field'> {
  /** The number of its first entry. */
  readonly id: number;
  readonly edit: UndoableEdit;
  readonly group: string | undefined;
  /** The entries to reverse: its own; after that, the one that undid or redid it last. */
  readonly latest: readonly number[];
}

/** What can be undone and redone, newest last, after entry `last`. Known are the entries from number `from` on. */
export interface Stack {
  readonly from: number;
  readonly last: number;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

/** Steps kept at most. */
export const mostSteps = 1000;

/** Before entry number `from`. */
export const emptyStack = (from: number): Stack => ({ from, last: from - 1, undo: [], redo: [] });

/**
 * The stack after one more entry. An edit comes on top and ends what could be redone; `undoes` and `redoes` move a step
 * between the two; an entry of a group joins its step, which stays where it began. Edits that cannot be undone leave all
 * as it is. Where an entry is missing the past ends: nobody knows what it did to the stack.
 */
export function advanced(stack: Stack, gist: Gist): Stack {
  if (gist.seq !== stack.last + 1) return advanced(emptyStack(gist.seq), gist);
  const { undo, redo } = moved(stack, gist);
  return { from: stack.from, last: gist.seq, undo: undo.slice(-mostSteps), redo };
}

function moved({ from, undo, redo }: Stack, gist: Gist): Pick<Stack, 'undo' | 'redo'> {
  const { seq, edit, undoes, redoes, group } = gist;
  if (undoes !== undefined) {
    const step = undo.find(({ id }) => id === undoes);
    return step ? { undo: without(undo, step), redo: [...redo, { ...step, latest: [seq] }] } : { undo, redo };
  }
  if (redoes !== undefined) {
    const step = redo.find(({ id }) => id === redoes);
    return step ? { undo: [...undo, { ...step, latest: [seq] }], redo: without(redo, step) } : { undo, redo };
  }
  // Of a group whose beginning is not known any more, only a part could be undone.
  if (!edit || (group && group.after < from - 1)) return { undo, redo };
  const begun = group && undo.find((step) => step.group === group.id);
  if (begun) return { undo: undo.map((step) => (step === begun ? joined(step, gist) : step)), redo };
  const { at, photos, about, field } = gist;
  const one = { ...(about && { about }), ...(field !== undefined && { field }) };
  const step: Step = { id: seq, edit, group: group?.id, latest: [seq], at, photos, ...one };
  return { undo: [...undo, step], redo: [] };
}

const without = (steps: readonly Step[], step: Step): readonly Step[] => steps.filter((other) => other !== step);

/** Told as one where all of it is about one field of one record. */
function joined(step: Step, gist: Gist): Step {
  const { about, field, ...rest } = step;
  const same = about !== undefined && about.id === gist.about?.id;
  return {
    ...rest,
    edit: step.edit,
    photos: same ? step.photos : step.photos + gist.photos,
    latest: [...step.latest, gist.seq],
    ...(same && { about }),
    ...(same && field !== undefined && field === gist.field && { field }),
  };
}
