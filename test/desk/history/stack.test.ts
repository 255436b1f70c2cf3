import { describe, expect, it } from 'vitest';
import type { Gist } from '../../../src/desk/history/gist.ts';
import { advanced, emptyStack, type Stack } from '../../../src/desk/history/stack.ts';
import { undoableEdit } from '../../../src/desk/history/step-kinds.ts';

/** The stack after these entries, numbered from 1. */
function after(...entries: readonly (Partial<Gist> & { name?: string })[]): Stack {
  return entries.reduce<Stack>((stack, { name = 'photos.edit', ...rest }, index) => {
    const gist: Gist = { seq: index + 1, at: '', edit: undoableEdit(name), photos: 1, ...rest };
    return advanced(stack, gist);
  }, emptyStack(1));
}
const ids = ({ undo, redo }: Stack) => [undo.map(({ id }) => id), redo.map(({ id }) => id)];

describe('what can be undone', () => {
  it('is every edit, newest last; undoing and redoing moves it over and back', () => {
    expect(ids(after({}, {}))).toEqual([[1, 2], []]);
    expect(ids(after({}, {}, { undoes: 2 }, { undoes: 1 }))).toEqual([[], [2, 1]]);
    expect(ids(after({}, {}, { undoes: 2 }, { undoes: 1 }, { redoes: 1 }))).toEqual([[1], [2]]);
  });

  it('is taken back by what moved it last', () => {
    expect(after({}, { undoes: 1 }, { redoes: 1 }).undo[0]?.latest).toEqual([3]);
  });

  it('ends what could be redone with a new edit', () => {
    expect(ids(after({}, { undoes: 1 }, {}))).toEqual([[3], []]);
  });

  it('leaves facts, repairs and names of later versions out, and what can be redone as it is', () => {
    expect(ids(after({}, { undoes: 1 }, { name: 'packs.export' }, { name: 'doctor.mend' }))).toEqual([[], [1]]);
  });

  it('counts a long command as one step, which stays where it began', () => {
    const group = { id: 'job-1', after: 0 };
    const stack = after({ name: 'intake.event', group }, {}, { name: 'intake.photos', group });
    expect(ids(stack)).toEqual([[1, 2], []]);
    expect(stack.undo[0]?.latest).toEqual([1, 3]);
  });

  it('ends at a gap, and at a long command whose beginning is lost', () => {
    const group = { id: 'job-1', after: 0 };
    expect(ids(after({}, { seq: 3 }, { seq: 4, group }, { seq: 5 }))).toEqual([[3, 5], []]);
  });
});
