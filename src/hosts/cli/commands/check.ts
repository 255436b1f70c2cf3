import type { Output as Out } from '../../../contract/commands.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId } from '../given.ts';
import type { Output } from '../output.ts';
import { stdoutGone } from '../stdout-gone.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

/** Photos asked for at once: a catalogue of any size streams through little memory. */
const pageSize = 100;

interface Options extends CatalogueChoice {
  readonly event?: string;
}

export const checkCommand = command(
  'check',
  'look through captions: names, dates, numbers, marks (docs/checker.md); 0 nothing found, 1 something',
  async ({ output, options }: Run<Options>, words: readonly string[]): Promise<ExitCode> => {
    const query = words.join(' ');
    const event = options.event === undefined ? {} : { event: givenId('press event', options.event) };
    return withDesk(output, options, 'read', async (desk) => {
      let [checked, found] = [0, 0];
      for (let total = 1; checked < total && !stdoutGone.aborted;) {
        const asked = { ...event, query, offset: checked, limit: pageSize };
        const page = valueOf(await desk.call('captions.check', asked));
        for (const finding of page.findings) printFinding(output, finding);
        found += page.findings.length;
        checked += page.checked;
        total = page.checked === 0 ? 0 : page.total;
      }
      if (!output.json) output.note(`${counted(found, 'finding')} in ${counted(checked, 'photo')}.`);
      return found > 0 ? 1 : 0;
    });
  },
)
  .argument('[query...]', 'only what it finds (docs/search.md); one that begins with - goes behind --')
  .option('--event <id>', 'only this press event');

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function printFinding(output: Output, finding: Out<'captions.check'>['findings'][number]): void {
  const { photo, language, field, rule, message, from, to, fix, detail } = finding;
  const line = { photo, language, field, rule, message, from, to, ...(fix !== undefined && { fix }), detail };
  output.line(line, `${photo}  ${language} ${field} ${from}-${to}  ${rule}\n  ${message}`);
}
