import { z } from 'zod';
import { Fault, type FaultData } from '../model/fault.ts';

/** Anything thrown inside the desk as the fault that crosses the door. */
export function faultOf(error: unknown): FaultData {
  if (error instanceof Fault) return error.data;
  if (error instanceof z.ZodError) {
    return { code: 'input/invalid', message: z.prettifyError(error), detail: { issues: error.issues } };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal/unexpected',
    message: `Something went wrong inside Cutline (${message}). Nothing you saved is lost; try again.`,
    ...(error instanceof Error && error.stack !== undefined && { detail: { stack: error.stack } }),
  };
}
