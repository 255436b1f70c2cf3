import type { Input } from '../../../contract/commands.ts';
import type { EventView } from '../../../contract/views.ts';
import { Fault } from '../../../model/fault.ts';
import { collect, command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId, givenLanguage, givenLanguages, givenPair } from '../given.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

interface SetOptions extends CatalogueChoice {
  readonly name?: string[];
  readonly place?: string[];
  readonly date?: string;
  readonly dateEnd?: string;
  readonly embargo?: string;
  readonly contact?: string;
  readonly terms?: string;
  readonly languages?: string;
  readonly set?: string[];
}

const list = command(
  'list',
  'the press events and their facts',
  ({ output, options }: Run<CatalogueChoice>): Promise<ExitCode> =>
    withDesk(output, options, 'read', async (desk) => {
      for (const event of valueOf(await desk.call('events.list', {})).events) {
        const { id, ...facts } = event;
        output.line({ event: id, ...facts }, eventWords(event));
      }
      return 0;
    }),
);

const set = command(
  'set',
  'change facts of a press event; an empty text clears',
  async ({ output, options }: Run<SetOptions>, id: string): Promise<ExitCode> => {
    const input = { event: givenId('press event', id), set: wishOf(options) };
    return withDesk(output, options, 'write', async (desk) => {
      const answer = valueOf(await desk.call('events.edit', input));
      output.line({ ok: true, ...answer }, 'Changed.');
      return 0;
    });
  },
)
  .argument('<id>', 'the press event’s id')
  .option('--name <language=text>', 'its name in a language', collect)
  .option('--place <language=text>', 'its place in a language', collect)
  .option('--date <date>', 'its day, as 2025-10-26')
  .option('--date-end <date>', 'its last day')
  .option('--embargo <moment>', 'nothing leaves before, as 2025-10-26T18:00:00+07:00')
  .option('--contact <text>', 'whom a newsroom asks')
  .option('--terms <text>', 'how the pictures may be used')
  .option('--languages <list>', 'the languages of the story, the main one first, as bn,vi')
  .option('--set <key=text>', 'an IPTC value that its photos inherit, as creditLine=Ministry', collect);

export const eventsCommand = command('events', 'press events and their facts').addCommand(list).addCommand(set);

function wishOf(options: SetOptions): Input<'events.edit'>['set'] {
  const { date, dateEnd, embargo, contact, terms, languages } = options;
  const facts = Object.entries({ date, dateEnd, embargo, contact, terms }).filter(([, value]) => value !== undefined);
  const wish = {
    ...(options.name && { names: byLanguage(options.name) }),
    ...(options.place && { places: byLanguage(options.place) }),
    ...(options.set && { values: Object.fromEntries(options.set.map(valueOfPair)) }),
    ...(languages !== undefined && { languages: givenLanguages(languages) }),
    ...(Object.fromEntries(facts) as Record<string, string>),
  };
  if (Object.keys(wish).length > 0) return wish;
  throw new Fault('input/invalid', 'Say what to change, such as --name "vi=Lễ ký kết"; --help lists the facts.');
}

const byLanguage = (raw: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    raw.map((pair) => {
      const [tag, text] = givenPair(pair, 'language=text, such as vi=Hà Nội');
      return [givenLanguage(tag), text];
    }),
  );

function valueOfPair(raw: string): [string, string | null] {
  const [key, text] = givenPair(raw, 'key=text, such as creditLine=Ministry');
  return [key, text === '' ? null : text];
}

function eventWords(event: EventView): string {
  const names = Object.values(event.names).join(' · ') || '(no name)';
  const captions = Object.entries(event.captioned).map(([tag, count]) => `${tag} ${count}`);
  return `${event.id}  ${names}  ${event.photos} photos${captions.length > 0 ? `, captions ${captions.join(', ')}` : ''}`;
}
