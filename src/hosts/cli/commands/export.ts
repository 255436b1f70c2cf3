import { PackRefusal, SignedCopies } from '../../../model/pack.ts';
import { Fault } from '../../../model/fault.ts';
import { collect, command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId, givenLanguages } from '../given.ts';
import { problemWords, runJob } from '../run-job.ts';
import { stopSignal } from '../stop-signal.ts';
import { type CatalogueChoice, fromHere, withDesk } from '../with-desk.ts';

interface Options extends CatalogueChoice {
  readonly to: string;
  readonly event?: string;
  readonly preset?: string;
  readonly languages?: string;
  readonly waive?: string[];
  readonly signed?: string;
}

const presets = ['press', 'web'] as const;

export const exportCommand = command(
  'export',
  'make a pack: photos with their captions embedded, caption sheets, a manifest, verified',
  async ({ output, options }: Run<Options>, words: readonly string[]): Promise<ExitCode> => {
    const preset = presets.find((name) => name === (options.preset ?? 'press'));
    if (!preset)
      throw new Fault('input/invalid', `There is no preset '${options.preset ?? ''}'. There are press and web.`);
    const choice = {
      preset,
      query: words.join(' '),
      waive: (options.waive ?? []).map(waiver),
      ...(options.signed !== undefined && { signed: signedCopies(options.signed) }),
      ...(options.event !== undefined && { event: givenId('press event', options.event) }),
      ...(options.languages !== undefined && { languages: givenLanguages(options.languages) }),
    };
    const stop = stopSignal();
    return withDesk(output, options, 'write-unless-protected', async (desk) => {
      const plan = valueOf(await desk.call('packs.plan', choice));
      for (const { message } of plan.warnings) output.note(message);
      const to = desk.entries.add(fromHere(options.to)).entry;
      const start = async () => valueOf(await desk.call('packs.export', { ...choice, to }));
      const { pack } = await runJob(desk, output, stop, start, (line) => problemWords(line) || String(line.path));
      if (!pack) return 1;
      const status = valueOf(await desk.call('catalogue.status', {}));
      if (status.mode === 'read-only')
        output.note('The catalogue is write-protected: this pack is not noted in it among the issued ones.');
      output.line(
        { pack },
        `${pack.verified ? 'Verified' : 'NOT verified'}: ${pack.photos} photos, ${pack.files} files in ${pack.path}`,
      );
      return pack.verified && pack.problems.length === 0 ? 0 : 1;
    });
  },
)
  .argument('[query...]', 'only the photos that it finds (docs/search.md); one that begins with - goes behind --')
  .requiredOption('--to <place>', 'a folder to be made, or a .zip')
  .option('--event <id>', 'only the photos of this press event')
  .option('--preset <name>', 'press (originals and web size) or web')
  .option('--languages <list>', 'the languages, the main one first, as bn,vi,en')
  .option('--waive <code>', 'go on without: caption-missing, credit-missing, embargo, original-missing', collect)
  .option(
    '--signed <what>',
    'copies with Content Credentials: embed (captions written in, the signature breaks) or untouched (captions in an .xmp beside)',
  );

function signedCopies(what: string): SignedCopies {
  const known = SignedCopies.safeParse(what);
  if (known.success) return known.data;
  throw new Fault('input/invalid', `'${what}' is nothing to do with signed copies. There are embed and untouched.`);
}

function waiver(code: string): PackRefusal {
  const known = PackRefusal.safeParse(code);
  if (known.success) return known.data;
  throw new Fault('input/invalid', `'${code}' is nothing to waive. There are ${PackRefusal.options.join(', ')}.`);
}
