import type { Handler } from '../handler.ts';
import type { Step } from './stack.ts';
import { stepView } from './step-view.ts';

/** Steps shown at most, each way, where no limit is named. */
const usual = 100;

export const listHistory: Handler<'history.list'> = async ({ catalogue, history }, { limit = usual }) => {
  const { undo, redo } = await history.stack();
  const shown = (steps: readonly Step[]) =>
    steps
      .slice(-limit)
      .toReversed()
      .map((step) => stepView(catalogue, step));
  return { undo: shown(undo), redo: shown(redo) };
};
