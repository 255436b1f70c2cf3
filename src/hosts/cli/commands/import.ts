import { Option } from 'commander';
import { type CatalogueChoice, fromHere, withDesk } from '../with-desk.ts';
import { collect, command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { problemWords, runJob } from '../run-job.ts';
import { templateNamed } from '../template-named.ts';
import { stopSignal } from '../stop-signal.ts';

interface Options extends CatalogueChoice {
  readonly article?: string[];
  readonly event?: string;
  readonly copy?: boolean;
  readonly template?: string;
  readonly raw?: 'together' | 'apart';
}

export const importCommand = command(
  'import',
  'bring photos, and captions from an article, into a press event',
  async ({ output, options }: Run<Options>, paths: string[]): Promise<ExitCode> => {
    const stop = stopSignal();
    return withDesk(output, options, 'create', async (desk) => {
      const entry = (path: string) => desk.entries.add(fromHere(path)).entry;
      const { events } = valueOf(await desk.call('events.list', {}));
      const chosen = events.find(({ id }) => id === options.event);
      const template = options.template === undefined ? undefined : await templateNamed(desk, options.template);
      const start = async () =>
        valueOf(
          await desk.call('intake.start', {
            entries: paths.map(entry),
            articles: (options.article ?? []).map(entry),
            copy: options.copy ?? false,
            ...(template && { template: template.id }),
            ...(options.raw && { raw: options.raw }),
            ...(chosen ? { event: chosen.id } : options.event !== undefined && { eventName: options.event }),
          }),
        );
      const { intake } = await runJob(desk, output, stop, start, (line) => problemWords(line) || photoWords(line));
      if (!intake) return 1;
      output.line({ summary: intake }, summaryWords(intake));
      return intake.problems > 0 ? 1 : 0;
    });
  },
)
  .argument('<path...>', 'photos, or folders of them')
  .option('--article <file>', 'an article whose captions belong to the photos (may be given several times)', collect)
  .option('--event <name>', 'the press event, by name or id (left out: named after the article or the folder and day)')
  .addOption(
    new Option('--raw <how>', "a raw file and the camera's JPEG or HEIC of the same shot: one photo, or two")
      .choices(['together', 'apart'])
      .default('together'),
  )
  .option('--template <name>', 'a saved template to apply to the photos that are new')
  .option('--copy', 'copy the originals into the catalogue instead of referring to them');

function photoWords(line: Record<string, unknown>): string {
  const { file, state, warnings } = line as { file: string; state: string; warnings?: { message: string }[] };
  return [`${state.padEnd(7)} ${file}`, ...(warnings ?? []).map(({ message }) => `        ${message}`)].join('\n');
}

function summaryWords(summary: {
  new: number;
  known: number;
  problems: number;
  captionsPaired: number;
  speakersSuggested: number;
  orphans?: { captions: string[]; photos: string[] } | undefined;
}): string {
  const lines = [
    `${summary.new} new, ${summary.known} known, ${summary.problems} problems; ` +
      `${summary.captionsPaired} captions paired, ${summary.speakersSuggested} speakers suggested.`,
  ];
  for (const name of summary.orphans?.captions ?? []) lines.push(`Caption without a photo: ${name}`);
  for (const name of summary.orphans?.photos ?? []) lines.push(`Photo without a caption: ${name}`);
  return lines.join('\n');
}
