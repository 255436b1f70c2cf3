import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId } from '../given.ts';
import { problemWords, runJob } from '../run-job.ts';
import { stopSignal } from '../stop-signal.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

interface Options extends CatalogueChoice {
  readonly event?: string;
  readonly over?: boolean;
}

export const sidecarsCommand = command(
  'sidecars',
  'write what the catalogue says into XMP sidecars beside the originals',
  async ({ output, options }: Run<Options>, words: readonly string[]): Promise<ExitCode> => {
    const choice = {
      query: words.join(' '),
      over: options.over ?? false,
      ...(options.event !== undefined && { event: givenId('press event', options.event) }),
    };
    const stop = stopSignal();
    return withDesk(output, options, 'write', async (desk) => {
      const start = async () => valueOf(await desk.call('sidecars.write', choice));
      const { sidecars } = await runJob(desk, output, stop, start, (line) => problemWords(line) || lineWords(line));
      if (!sidecars) return 1;
      const { written, same, problems } = sidecars;
      output.line({ summary: sidecars }, `${written} written, ${same} said it already, ${problems} problems.`);
      return problems > 0 ? 1 : 0;
    });
  },
)
  .argument('[query...]', 'only the photos that it finds (docs/search.md); one that begins with - goes behind --')
  .option('--event <id>', 'only the photos of this press event')
  .option('--over', 'also over sidecars that another program has changed');

const lineWords = ({ sidecar, state }: Record<string, unknown>): string => (state === 'written' ? String(sidecar) : '');
