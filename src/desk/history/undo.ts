import type { Handler } from '../handler.ts';
import { stepView } from './step-view.ts';

/** Fields that were changed since stay, and are named. Faults: see `History.move`. */
export const undoStep: Handler<'history.undo'> = async ({ catalogue, history }, { step: wanted }) => {
  const { step, kept, seq } = await history.move('undo', wanted);
  return { step: stepView(catalogue, step), kept, seq };
};
