import { writeFile } from 'node:fs/promises';
import type { SpeakerView } from '../../../contract/views.ts';
import { Fault } from '../../../model/fault.ts';
import { collect, command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId, givenLanguage, givenPair } from '../given.ts';
import { compareSpeakersCommand, matchSpeakersCommand } from './match-speakers.ts';
import { type CatalogueChoice, fromHere, withDesk } from '../with-desk.ts';

interface DistinguishOptions extends CatalogueChoice {
  readonly undo?: boolean;
}

interface MergeOptions extends CatalogueChoice {
  readonly dryRun?: boolean;
}

interface ImportOptions extends CatalogueChoice {
  readonly language?: string;
}

interface AddOptions extends CatalogueChoice {
  readonly name: string[];
  readonly title?: string[];
  readonly identifier?: string[];
}

const list = command('list', 'the registry', ({ output, options }: Run<CatalogueChoice>): Promise<ExitCode> =>
  withDesk(output, options, 'read-or-create', async (desk) => {
    for (const speaker of valueOf(await desk.call('speakers.list', {})).speakers) {
      const { id, ...rest } = speaker;
      output.line({ speaker: id, ...rest }, speakerWords(speaker));
    }
    return 0;
  }),
);

const add = command('add', 'a new speaker', async ({ output, options }: Run<AddOptions>): Promise<ExitCode> => {
  const titles = Object.entries(byLanguage(options.title ?? [])).map(([tag, [first = '']]) => ({
    text: { [tag]: first },
  }));
  const input = { names: byLanguage(options.name), titles, identifiers: options.identifier ?? [] };
  return withDesk(output, options, 'create', async (desk) => {
    const answer = valueOf(await desk.call('speakers.add', input));
    output.line({ ok: true, ...answer }, answer.speaker);
    return 0;
  });
})
  .requiredOption('--name <language=name>', 'a name in a language; further ones are other spellings', collect)
  .option('--title <language=title>', 'a title in a language', collect)
  .option('--identifier <uri>', 'an identifier, such as a Wikidata address', collect);

const merge = command(
  'merge',
  'make two speakers one: the second is kept, with the names, titles and photos of both',
  async ({ output, options }: Run<MergeOptions>, from: string, into: string): Promise<ExitCode> => {
    const input = { from: givenId('speaker', from), into: givenId('speaker', into) };
    return withDesk(output, options, 'create', async (desk) => {
      if (options.dryRun) {
        const preview = valueOf(await desk.call('speakers.previewMerge', input));
        output.line(preview, `${preview.photos.length} photos would show ${input.into}.`);
        return 0;
      }
      const answer = valueOf(await desk.call('speakers.merge', input));
      output.line({ ok: true, ...answer }, `${answer.photos} photos now show ${answer.speaker}.`);
      return 0;
    });
  },
)
  .argument('<from>', 'the speaker that is gone afterwards')
  .argument('<into>', 'the speaker that is kept')
  .option('--dry-run', 'show what would become of them, and change nothing');

const duplicates = command(
  'duplicates',
  'pairs that may be one person under two spellings, best first; nothing is merged',
  ({ output, options }: Run<CatalogueChoice>): Promise<ExitCode> =>
    withDesk(output, options, 'read-or-create', async (desk) => {
      for (const pair of valueOf(await desk.call('speakers.duplicates', {})).pairs) {
        const { one, other, score, why, spellings } = pair;
        output.line(pair, `${one}  ${other}  ${Math.round(score * 100)} %  ${spellings.join(' · ')}  ${why}`);
      }
      return 0;
    }),
);

const distinguish = command(
  'distinguish',
  'remember that two speakers are different people, so that they are not proposed as one again',
  async ({ output, options }: Run<DistinguishOptions>, one: string, other: string): Promise<ExitCode> => {
    const input = { one: givenId('speaker', one), other: givenId('speaker', other), distinct: !options.undo };
    return withDesk(output, options, 'create', async (desk) => {
      const answer = valueOf(await desk.call('speakers.distinguish', input));
      const words = options.undo
        ? 'It is not said any more that they are different people.'
        : 'They are different people.';
      output.line({ ok: true, ...answer }, words);
      return 0;
    });
  },
)
  .argument('<one>', 'a speaker')
  .argument('<other>', 'somebody else')
  .option('--undo', 'take that back');

const importFile = command(
  'import',
  'speakers from a JSON, CSV or code file: all of them or, where one is wrong, none',
  async ({ output, options }: Run<ImportOptions>, file: string): Promise<ExitCode> => {
    const language = options.language === undefined ? undefined : givenLanguage(options.language);
    return withDesk(output, options, 'create', async (desk) => {
      const { entry } = desk.entries.add(fromHere(file));
      const answer = valueOf(await desk.call('speakers.importFile', { entry, language }));
      output.line({ ok: true, ...answer }, `${answer.added} added, ${answer.updated} updated.`);
      return 0;
    });
  },
)
  .argument(
    '<file>',
    'a JSON array of speakers, a CSV file with the same names as columns, or a code file (.txt, .tsv)',
  )
  .option('--language <tag>', 'of the names and titles in a code file');

const exportAll = command(
  'export',
  'the registry, in the form that import reads: as a JSON array, or to a file, a CSV table where its name ends so',
  ({ output, options }: Run<CatalogueChoice>, file: string | undefined): Promise<ExitCode> =>
    withDesk(output, options, 'read-or-create', async (desk) => {
      const format = file !== undefined && /\.csv$/i.test(file) ? 'csv' : 'json';
      const { text, speakers } = valueOf(await desk.call('speakers.writeFile', { format }));
      if (file === undefined) {
        output.line(JSON.parse(text), text.trimEnd());
        return 0;
      }
      const path = fromHere(file);
      await writeFile(path, text, { flag: 'wx' }).catch(() => {
        throw new Fault('input/invalid', `'${file}' cannot be written, or is there already. Choose another name.`, {
          path,
        });
      });
      output.line({ ok: true, path, speakers }, `${speakers} speakers in '${file}'.`);
      return 0;
    }),
).argument('[file]', 'a new file; left out: standard output');

export const speakersCommand = command('speakers', 'the registry of people')
  .addCommand(list)
  .addCommand(add)
  .addCommand(merge)
  .addCommand(duplicates)
  .addCommand(distinguish)
  .addCommand(matchSpeakersCommand)
  .addCommand(compareSpeakersCommand)
  .addCommand(importFile)
  .addCommand(exportAll);

function byLanguage(raw: readonly string[]): Record<string, string[]> {
  const map: Record<string, string[]> = {};
  for (const pair of raw) {
    const [written, name] = givenPair(pair, 'language=name, such as vi=Nguyễn Minh Vũ');
    const tag = givenLanguage(written);
    map[tag] = [...(map[tag] ?? []), name];
  }
  return map;
}

function speakerWords(speaker: SpeakerView): string {
  const names = Object.entries(speaker.names).map(([tag, spellings]) => `${tag} ${spellings.join(' / ')}`);
  return `${speaker.id}  ${names.join(' · ')}  ${speaker.photos} photos`;
}
