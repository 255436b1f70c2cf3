import type { Desk } from '../../../desk/desk.ts';
import { Fault } from '../../../model/fault.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { inputLines } from '../input-lines.ts';
import type { Output } from '../output.ts';
import { stdoutGone } from '../stdout-gone.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

/** For each name, the speakers of the registry that it may mean. */
export const matchSpeakersCommand = command(
  'match',
  'whom names may mean, under every spelling: best first, at most 20 each',
  ({ output, options }: Run<CatalogueChoice>, names: readonly string[]): Promise<ExitCode> =>
    withDesk(output, options, 'read-or-create', async (desk) => {
      if (names.length !== 1 || names[0] !== '-') for (const name of names) await matchOne(output, desk, name);
      else
        for await (const name of textLines()) {
          if (stdoutGone.aborted) break;
          if (name.trim() !== '') await matchOne(output, desk, name);
        }
      return 0;
    }),
).argument('<name...>', 'names in any script, with or without titles; - reads one a line from stdin');

async function matchOne(output: Output, desk: Desk, query: string): Promise<void> {
  const { matches } = valueOf(await desk.call('speakers.match', { query }));
  const lines = matches.map(
    ({ speaker, score, same, why }) => `  ${speaker}  ${percent(score)}${same ? '' : ' (unlikely)'}  ${why}`,
  );
  output.line({ query, matches }, [query, ...(lines.length > 0 ? lines : ['  nobody'])].join('\n'));
}

/** Whether names can be one person's. Needs no catalogue. */
export const compareSpeakersCommand = command(
  'compare',
  'whether two names can be one person’s: NAME<TAB>NAME a line from stdin',
  async ({ output }: Run<Record<string, never>>): Promise<ExitCode> => {
    const { compareNames } = await import('../../../desk/speakers/compare.ts');
    let number = 0;
    for await (const line of textLines()) {
      if (stdoutGone.aborted) break;
      number += 1;
      if (line.trim() === '') continue;
      const [a = '', b, ...more] = line.split('\t');
      if (b === undefined || more.length > 0) {
        throw new Fault('input/invalid', `Line ${number} is not two names with a tab between them.`, { line: number });
      }
      const { same, score, why } = compareNames(a, b);
      output.line({ a, b, same, score, why }, `${same ? 'same' : 'different'}  ${percent(score)}  ${a} · ${b}  ${why}`);
    }
    return 0;
  },
);

const percent = (score: number): string => `${Math.round(score * 100)} %`;

async function* textLines(): AsyncGenerator<string> {
  for await (const line of inputLines(process.stdin as AsyncIterable<Uint8Array>))
    yield Buffer.from(line).toString('utf8').replace(/\r$/, '');
}
