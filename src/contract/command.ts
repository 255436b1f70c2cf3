import type { z } from 'zod';
import type { FaultData } from '../model/fault.ts';

/** A `read` changes nothing; a `write` is answered only after what it changed is on the disk. */
export type CommandKind = 'read' | 'write';

/** A row of the contract's table. */
export interface Command<Kind extends CommandKind, In extends z.ZodType, Out extends z.ZodType> {
  readonly kind: Kind;
  readonly input: In;
  readonly output: Out;
}

export const read = <In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Command<'read', In, Out> => ({
  kind: 'read',
  input,
  output,
});

export const write = <In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Command<'write', In, Out> => ({ kind: 'write', input, output });

/** What every call is answered with: nothing is thrown across the door. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: FaultData };
