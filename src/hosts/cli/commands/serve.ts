import { once } from 'node:events';
import type { Desk } from '../../../desk/desk.ts';
import { Fault } from '../../../model/fault.ts';
import { builtPart } from '../built-part.ts';
import { command, type Run } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { openInBrowser } from '../open-in-browser.ts';
import type { Output } from '../output.ts';
import { stopSignal } from '../stop-signal.ts';
import { catalogueFolder, type CatalogueChoice, fromHere } from '../with-desk.ts';

interface Options extends CatalogueChoice {
  readonly port?: string;
  readonly readOnly?: boolean;
  readonly open?: boolean;
}

/** A catalogue that cannot be opened is served only to go back to a backup of it; else the command ends with the reason. */
async function refuseWithoutBackups(desk: Desk, output: Output): Promise<void> {
  const { refusal } = desk;
  if (refusal === undefined) return;
  const listed = await desk.call('backups.list', {});
  const isNewer = refusal instanceof Fault && refusal.code === 'catalogue/newer-version';
  if (isNewer || !listed.ok || listed.value.backups.length === 0) {
    await desk.close();
    throw refusal;
  }
  output.note(`${refusal.message} The screens offer its backups.`);
}

export const serveCommand = command(
  'serve',
  'serve the screens to the browser of this machine',
  async ({ output, options }: Run<Options>, paths: string[]): Promise<ExitCode> => {
    const port = Number(options.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Fault(
        'input/invalid',
        `'${options.port ?? ''}' is not a port. Choose one from 1024 to 65535, or leave it out.`,
      );
    }
    const [screens, sampleFolder] = [await builtPart('renderer'), await builtPart('sample')];
    const stop = stopSignal();
    const [{ openDesk }, { keepHeapSmall }, { serve }] = await Promise.all([
      import('../../../desk/desk.ts'),
      import('../../../desk/keep-heap-small.ts'),
      import('../../web/serve.ts'),
    ]);
    keepHeapSmall();
    const desk = await openDesk({
      catalogue: catalogueFolder(options),
      mode: options.readOnly ? 'read' : 'write-or-read',
      // Only the usual catalogue is made here: a mistyped folder should say so.
      create: options.catalogue === undefined,
      sampleFolder,
      standing: true,
    });
    await refuseWithoutBackups(desk, output);
    for (const path of paths) desk.entries.add(fromHere(path), { listed: true });
    const served = await serve(desk, screens, port).catch(async (error: unknown) => {
      await desk.close();
      throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? new Fault(
            'input/invalid',
            `Port ${port} is taken by another program. Choose another with --port, or leave it out.`,
          )
        : error;
    });
    await desk.welcome({ sample: options.catalogue === undefined });
    output.line({ address: served.address }, served.address);
    output.note('Open this address in the browser of this machine. Ctrl+C ends it.');
    if (options.open) openInBrowser(served.address);
    if (!stop.aborted) await once(stop, 'abort');
    await served.close();
    await desk.close();
    return 0;
  },
)
  .argument('[path...]', 'folders and files that may be imported from the browser')
  .option('--port <number>', 'the port on 127.0.0.1 (left out: any free one)')
  .option('--read-only', 'let nothing be changed')
  .option('--open', 'open the default browser');
