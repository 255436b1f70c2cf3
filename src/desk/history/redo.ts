import type { Handler } from '../handler.ts';
import { stepView } from './step-view.ts';

/** Fields that were changed since stay, and are named. Faults: see `History.move`. */
export const redoStep: Handler<'history.redo'> = async ({ catalogue, history }, { step: wanted }) => {
  const { step, kept, seq } = await history.move('redo', wanted);
  return { step: stepView(catalogue, step), kept, seq };
};
