import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId } from '../given.ts';
import { searchNamed } from '../search-named.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';
import { printFound } from './search.ts';

interface EventChoice extends CatalogueChoice {
  readonly event?: string;
}

const eventOf = ({ event }: EventChoice) => (event === undefined ? {} : { event: givenId('press event', event) });

const list = command(
  'list',
  'the saved searches with the number of photos that each finds, and what every press event is asked',
  async ({ output, options }: Run<EventChoice>): Promise<ExitCode> => {
    const where = eventOf(options);
    return withDesk(output, options, 'read-or-create', async (desk) => {
      const { searches, readyMade } = valueOf(await desk.call('searches.list', where));
      for (const { id, ...search } of searches) {
        output.line({ search: id, ...search }, `${search.found ?? '?'}  ${search.name}  ${search.query}`);
      }
      for (const { query, found } of readyMade) output.line({ readyMade: true, query, found }, `${found}  ${query}`);
      return 0;
    });
  },
).option('--event <id>', 'counted in this press event');

const save = command(
  'save',
  'saves a query under a name; the search that has this name is saved anew',
  async ({ output, options }: Run<EventChoice>, name: string, words: readonly string[]): Promise<ExitCode> => {
    const where = eventOf(options);
    return withDesk(output, options, 'write', async (desk) => {
      const { searches } = valueOf(await desk.call('searches.list', {}));
      const known = searches.find((search) => search.name.normalize() === name.trim().normalize());
      const saved = valueOf(
        await desk.call('searches.save', {
          ...(known && { search: known.id }),
          ...{ name, query: words.join(' '), ...where },
        }),
      );
      output.line({ ok: true, ...saved }, `'${name.trim()}' is saved.`);
      return 0;
    });
  },
)
  .argument('<name>', 'of the search')
  .argument('<query...>', 'what it looks for (docs/search.md); one that begins with - goes behind --')
  .option('--event <id>', 'only in this press event');

const run = command(
  'run',
  'the photos that a saved search finds, what fits best first',
  ({ output, options }: Run<CatalogueChoice>, name: string): Promise<ExitCode> =>
    withDesk(output, options, 'read', async (desk) => {
      const { query, event } = await searchNamed(desk, name);
      await printFound(desk, output, event ? `event:${event} (${query})` : query);
      return 0;
    }),
).argument('<name>', 'of the search');

const rename = command(
  'rename',
  'gives a saved search another name',
  ({ output, options }: Run<CatalogueChoice>, from: string, to: string): Promise<ExitCode> =>
    withDesk(output, options, 'write', async (desk) => {
      const { id: search } = await searchNamed(desk, from);
      const renamed = valueOf(await desk.call('searches.rename', { search, name: to }));
      output.line({ ok: true, ...renamed }, `'${from}' is '${to.trim()}' now.`);
      return 0;
    }),
)
  .argument('<name>', 'that it has')
  .argument('<new-name>', 'that it is to have');

const remove = command(
  'remove',
  'removes a saved search; no photo is touched',
  ({ output, options }: Run<CatalogueChoice>, name: string): Promise<ExitCode> =>
    withDesk(output, options, 'write', async (desk) => {
      const { id: search } = await searchNamed(desk, name);
      const { seq } = valueOf(await desk.call('searches.remove', { search }));
      output.line({ ok: true, search, seq }, `'${name}' is removed.`);
      return 0;
    }),
).argument('<name>', 'of the search');

export const searchesCommand = command('searches', 'queries that are asked again and again, saved under names')
  .addCommand(list)
  .addCommand(save)
  .addCommand(run)
  .addCommand(rename)
  .addCommand(remove);
