import { Fault, type FaultData, faultExitCodes } from '../../model/fault.ts';

/** How a command ends: 0 done, 1 done with problems that are listed, 2 wrong usage, 3 refused, 4 catalogue locked or damaged. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

export const exitCodeOf = (fault: { readonly code: string }): ExitCode =>
  Object.hasOwn(faultExitCodes, fault.code) ? faultExitCodes[fault.code as FaultData['code']] : 1;

/** The value of an answer; a fault is thrown, to end the command with its sentence and exit code. */
export function valueOf<Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: FaultData },
): Value {
  if (answer.ok) return answer.value;
  throw new Fault(answer.fault.code, answer.fault.message, answer.fault.detail);
}
