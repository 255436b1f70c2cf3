import { z } from 'zod';
import type { Answer } from '../contract/command.ts';
import { type CommandName, commands, type Parsed } from '../contract/commands.ts';
import { faultOf } from './fault-of.ts';

/** Does what a command asks; faults are thrown as `Fault`. */
export type CarryOut = (name: CommandName, input: Parsed<CommandName>) => unknown;

const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);

/**
 * Carries out one command. Always answers, never throws.
 * @param raw the input as it came through the door, not parsed.
 */
export async function dispatch(name: string, raw: unknown, carryOut: CarryOut): Promise<Answer<unknown>> {
  if (!isCommandName(name)) {
    return { ok: false, fault: { code: 'command/unknown', message: `There is no command '${name}'.` } };
  }
  try {
    const input = commands[name].input.safeParse(raw);
    if (!input.success) {
      const message = `The input of '${name}' is not right: ${z.prettifyError(input.error)}`;
      return { ok: false, fault: { code: 'input/invalid', message, detail: { issues: input.error.issues } } };
    }
    return { ok: true, value: await carryOut(name, input.data) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
