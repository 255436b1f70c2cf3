import type { CommandName, Output, Parsed } from '../contract/commands.ts';
import type { DeskContext } from './context.ts';

/** One command: its parsed input in, its output out; faults are thrown as `Fault`. */
export type Handler<Name extends CommandName> = (
  context: DeskContext,
  input: Parsed<Name>,
) => Output<Name> | Promise<Output<Name>>;
