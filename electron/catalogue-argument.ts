import { resolve } from 'node:path';

const flag = '--catalogue=';

/** The catalogue that a command line names (`--catalogue=DIR`), absolute; undefined where it names none. */
export function catalogueArgument(argv: readonly string[], workingFolder: string): string | undefined {
  const named = argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
  return named === undefined || named === '' ? undefined : resolve(workingFolder, named);
}
