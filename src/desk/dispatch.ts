import { z } from 'zod';
import type { Answer } from '../contract/command.ts';
import { type CommandName, commands } from '../contract/commands.ts';
import type { DeskContext } from './context.ts';
import { faultOf } from './fault-of.ts';
import type { Handler } from './handler.ts';
import { handlers } from './handlers.ts';

const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);

/**
 * Carries out one command. Always answers, never throws.
 * @param raw the input as it came through the door, not parsed.
 */
export async function dispatch(context: DeskContext, name: string, raw: unknown): Promise<Answer<unknown>> {
  if (!isCommandName(name)) {
    return { ok: false, fault: { code: 'command/unknown', message: `There is no command '${name}'.` } };
  }
  try {
    const input = commands[name].input.safeParse(raw);
    if (!input.success) {
      const message = `The input of '${name}' is not right: ${z.prettifyError(input.error)}`;
      return { ok: false, fault: { code: 'input/invalid', message, detail: { issues: input.error.issues } } };
    }
    const handle = handlers[name] as Handler<CommandName>;
    return { ok: true, value: await handle(context, input.data) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
