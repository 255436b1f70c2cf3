import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { CodeList } from '../../../model/code-list.ts';
import { Fault } from '../../../model/fault.ts';
import type { Desk } from '../../../desk/desk.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId, givenLanguage } from '../given.ts';
import { type CatalogueChoice, fromHere, withDesk } from '../with-desk.ts';

const list = command('list', 'the lists of codes', ({ output, options }: Run<CatalogueChoice>): Promise<ExitCode> =>
  withDesk(output, options, 'read-or-create', async (desk) => {
    for (const { id, form: _form, ...codes } of valueOf(await desk.call('codes.list', {})).lists) {
      output.line({ list: id, ...codes }, `${codes.name}  ${codes.rows.filter((row) => 'code' in row).length} codes`);
    }
    return 0;
  }),
);

const importFile = command(
  'import',
  'a file of code replacements, as Photo Mechanic has them: all of it or, where a line is wrong, nothing',
  async ({ output, options }: Run<CatalogueChoice & { readonly name?: string }>, file: string): Promise<ExitCode> => {
    const path = fromHere(file);
    const bytes = await readFile(path).catch(() => {
      throw new Fault('file/not-found', `The file '${file}' cannot be read. Check its name.`, { path });
    });
    const { readCodesFile } = await import('../../../desk/codes/codes-file.ts');
    const read = readCodesFile(bytes, file);
    const name = options.name ?? basename(path, extname(path));
    return withDesk(output, options, 'create', async (desk) => {
      const answer = valueOf(await desk.call('codes.import', { name, ...read }));
      output.line({ ok: true, ...answer }, `${answer.codes} codes in '${name}'.`);
      return 0;
    });
  },
)
  .argument('<file>', 'tab-separated, in UTF-8: a code, and what stands for it')
  .option('--name <name>', "of the list; left out: the file's");

const exportList = command(
  'export',
  'a list of codes as the file that Photo Mechanic reads, or the people of the registry who have a code',
  async (
    { output, options }: Run<CatalogueChoice & { readonly registry?: string }>,
    name?: string,
  ): Promise<ExitCode> => {
    const registry = options.registry === undefined ? undefined : givenLanguage(options.registry);
    if ((name === undefined) === (registry === undefined)) {
      throw new Fault('input/invalid', 'Name a list, or the language of the registry with --registry.', {
        field: 'name',
      });
    }
    return withDesk(output, options, 'read-or-create', async (desk) => {
      const asked = registry === undefined ? { list: (await listNamed(desk, name ?? '')).id } : { registry };
      const written = valueOf(await desk.call('codes.write', asked));
      output.line({ name: written.name, text: written.text }, written.text.replace(/\r?\n$|\r$/, ''));
      if (written.without > 0) output.note(`Left out, for want of a code: ${written.without} of the registry.`);
      return 0;
    });
  },
)
  .argument('[name]', 'of the list')
  .option('--registry <language>', 'the people who have a code: code, name, title, organisation');

const remove = command(
  'remove',
  'removes a list of codes',
  ({ output, options }: Run<CatalogueChoice>, name: string): Promise<ExitCode> =>
    withDesk(output, options, 'write', async (desk) => {
      const { id } = await listNamed(desk, name);
      const { seq } = valueOf(await desk.call('codes.remove', { list: id }));
      output.line({ ok: true, list: id, seq }, `'${name}' is removed.`);
      return 0;
    }),
).argument('<name>', 'of the list');

interface ExpandOptions extends CatalogueChoice {
  readonly language: string;
  readonly photo?: string;
  readonly delimiter?: string;
}

const expand = command(
  'expand',
  'a text with its codes expanded; ends with 1 where one is not known',
  ({ output, options }: Run<ExpandOptions>, words: readonly string[]): Promise<ExitCode> =>
    withDesk(output, options, 'read-or-create', async (desk) => {
      const expanded = valueOf(
        await desk.call('codes.expand', {
          text: words.join(' '),
          language: givenLanguage(options.language),
          ...(options.photo !== undefined && { photo: givenId('photo', options.photo) }),
          ...(options.delimiter !== undefined && { delimiter: options.delimiter }),
        }),
      );
      output.line(expanded, expanded.text);
      for (const { code, suggestion } of expanded.unknown) {
        const meant = suggestion === undefined ? '' : ` Did you mean '${suggestion}'?`;
        output.note(`There is no code '${code}'.${meant}`);
      }
      return expanded.unknown.length > 0 ? 1 : 0;
    }),
)
  .argument('<text...>', 'with codes in it, such as =pres#vi.full=')
  .requiredOption('--language <tag>', 'of the text')
  .option('--photo <id>', 'whose day decides the titles')
  .option('--delimiter <character>', 'what codes stand between (left out: =)');

async function listNamed(desk: Desk, name: string): Promise<CodeList> {
  const { lists } = valueOf(await desk.call('codes.list', {}));
  const found = lists.find((one) => one.name.normalize() === name.normalize());
  if (found) return found;
  const names = lists.map((one) => `'${one.name}'`).join(', ');
  const others = names === '' ? "'cutline codes import' brings one in." : `There are: ${names}.`;
  throw new Fault('codes/not-found', `There is no list of codes '${name}'. ${others}`, { name });
}

export const codesCommand = command('codes', 'code replacements, as Photo Mechanic has them')
  .addCommand(list)
  .addCommand(importFile)
  .addCommand(exportList)
  .addCommand(remove)
  .addCommand(expand);
