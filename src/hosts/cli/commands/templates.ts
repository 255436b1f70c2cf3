import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Output as Out } from '../../../contract/commands.ts';
import { CaptionTemplate } from '../../../model/caption-template.ts';
import { Fault } from '../../../model/fault.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId } from '../given.ts';
import type { Output } from '../output.ts';
import { templateNamed } from '../template-named.ts';
import { type CatalogueChoice, fromHere, withDesk } from '../with-desk.ts';

const list = command('list', 'the saved templates', ({ output, options }: Run<CatalogueChoice>): Promise<ExitCode> =>
  withDesk(output, options, 'read-or-create', async (desk) => {
    for (const { id, ...template } of valueOf(await desk.call('templates.list', {})).templates) {
      const ticked = template.fields.filter((field) => field.ticked);
      output.line(
        { template: id, ...template },
        `${template.name}  ${ticked.map(({ property }) => property).join(', ')}`,
      );
    }
    return 0;
  }),
);

interface ApplyOptions extends CatalogueChoice {
  readonly event?: string;
  readonly dryRun?: boolean;
}

const apply = command(
  'apply',
  'applies a template to photos, in one edit; --dry-run shows what would change',
  async ({ output, options }: Run<ApplyOptions>, name: string, words: readonly string[]): Promise<ExitCode> => {
    const where = {
      query: words.join(' '),
      ...(options.event !== undefined && { event: givenId('press event', options.event) }),
    };
    return withDesk(output, options, options.dryRun ? 'read' : 'write', async (desk) => {
      const use = { template: (await templateNamed(desk, name)).id, ...where };
      const found = valueOf(await desk.call('templates.preview', { ...use, limit: options.dryRun ? everything : 0 }));
      tell(output, found);
      if (options.dryRun) {
        output.line({ applied: { photos: found.photos, dryRun: true } }, `${found.photos} photos would change.`);
        return 0;
      }
      const { photos, seq } = valueOf(await desk.call('templates.apply', use));
      output.line({ applied: { photos, seq } }, `${photos} photos changed.`);
      return 0;
    });
  },
)
  .argument('<name>', 'of the template')
  .argument('[query...]', 'only photos that it finds (docs/search.md); one that begins with - goes behind --')
  .option('--event <id>', 'only this press event')
  .option('--dry-run', 'show what would change, and change nothing');

const everything = Number.MAX_SAFE_INTEGER;

function tell(output: Output, { changes, missing }: Out<'templates.preview'>): void {
  for (const { photo, name, property, language, before, after } of changes) {
    const field = language === undefined ? property : `${property}.${language}`;
    const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
    output.line(
      { change: { photo, file: name, field, before, after } },
      `${name}  ${field}\n  - ${shown(before)}\n  + ${shown(after)}`,
    );
  }
  for (const { variable, photos } of missing) {
    const message = `${photos} photos have nothing for ${variable}: the fields that name it stay as they are there.`;
    output.line({ problem: { code: 'variable/missing', message, variable, photos } }, message);
  }
}

const remove = command(
  'remove',
  'removes a saved template',
  async ({ output, options }: Run<CatalogueChoice>, name: string): Promise<ExitCode> =>
    withDesk(output, options, 'write', async (desk) => {
      const { id: template } = await templateNamed(desk, name);
      const { seq } = valueOf(await desk.call('templates.remove', { template }));
      output.line({ ok: true, template, seq }, `'${name}' is removed.`);
      return 0;
    }),
).argument('<name>', 'of the template');

const TemplatesFile = z.array(CaptionTemplate.pick({ name: true, fields: true }));

const importFile = command(
  'import',
  'templates from a JSON file: all of them or, where one is wrong, none',
  async ({ output, options }: Run<CatalogueChoice>, file: string): Promise<ExitCode> => {
    const templates = parsed(file, await bytesOf(file));
    return withDesk(output, options, 'create', async (desk) => {
      const answer = valueOf(await desk.call('templates.import', { templates }));
      output.line({ ok: true, ...answer }, `${answer.added} added, ${answer.updated} updated.`);
      return 0;
    });
  },
).argument('<file>', 'a JSON array of templates, as export writes it (docs/templates.md)');

async function bytesOf(file: string): Promise<string> {
  const path = fromHere(file);
  return readFile(path, 'utf8').catch(() => {
    throw new Fault('file/not-found', `The file '${file}' cannot be read. Check its name.`, { path });
  });
}

function parsed(file: string, text: string): z.output<typeof TemplatesFile> {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Fault(
      'input/invalid',
      `'${file}' is not JSON: ${(error as Error).message}. Export one to see how it is written.`,
    );
  }
  const templates = TemplatesFile.safeParse(raw);
  if (templates.success) return templates.data;
  const [issue] = templates.error.issues;
  throw new Fault(
    'input/invalid',
    `'${file}' is no list of templates: '${issue?.path.join('.') ?? ''}': ${issue?.message ?? ''}. Export one to see how it is written.`,
  );
}

const exportAll = command(
  'export',
  'the saved templates as a JSON array, in the form that import reads',
  ({ output, options }: Run<CatalogueChoice>): Promise<ExitCode> =>
    withDesk(output, options, 'read-or-create', async (desk) => {
      const { templates } = valueOf(await desk.call('templates.list', {}));
      const plain = templates.map(({ name, fields }) => ({ name, fields }));
      output.line(plain, JSON.stringify(plain, undefined, 2));
      return 0;
    }),
);

export const templatesCommand = command('templates', 'captions and values for many photos at once, saved under names')
  .addCommand(list)
  .addCommand(apply)
  .addCommand(remove)
  .addCommand(importFile)
  .addCommand(exportAll);
