import { Command } from 'commander';
import { type ExitCode } from './exit.ts';
import { createOutput, type Output } from './output.ts';

/** What a command's action is given beside its arguments. */
export interface Run<Options> {
  readonly output: Output;
  readonly options: Options;
}

type Action<Options> = (run: Run<Options>, ...args: never[]) => Promise<ExitCode>;

/** A command with the options that every command has; its action answers with the exit code. */
export function command<Options>(nameAndArguments: string, description: string, action?: Action<Options>): Command {
  const made = new Command(nameAndArguments).description(description).helpOption('-h, --help', 'show how it is used');
  if (!action) return made;
  made
    .option('--catalogue <folder>', 'the catalogue (left out: Cutline/Main.cutline in your documents)')
    .option('--json', 'one JSON value a line on stdout');
  made.action(async (...given: unknown[]) => {
    const args = given.slice(0, -2);
    const options = given.at(-2) as Options & { json?: boolean };
    const output = createOutput(options.json ?? false);
    process.exitCode = await (action as (run: Run<Options>, ...rest: unknown[]) => Promise<ExitCode>)(
      { output, options },
      ...args,
    );
  });
  return made;
}

/** For options that may be given several times. */
export const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];
