import { Fault } from '../../../model/fault.ts';
import { command, type Run } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { catalogueFolder, type CatalogueChoice } from '../with-desk.ts';

interface Options extends CatalogueChoice {
  readonly repair?: boolean;
  readonly takeLock?: boolean;
}

export const doctorCommand = command(
  'doctor',
  'find what is wrong with the catalogue and, asked, mend it; without --repair nothing is written',
  async ({ output, options }: Run<Options>): Promise<ExitCode> => {
    const { repair = false, takeLock = false } = options;
    if (takeLock && !repair) throw new Fault('input/invalid', '--take-lock goes with --repair.');
    const { examineCatalogue, repairCatalogue } = await import('../../../desk/doctor/examine-catalogue.ts');
    const folder = catalogueFolder(options);
    const { ok, findings } = repair ? await repairCatalogue(folder, { takeLock }) : await examineCatalogue(folder);
    const lines = findings.map(({ message, note, repaired }) => `${stateOf(note, repaired)}  ${message}`);
    output.line({ ok, findings }, [...lines, ok ? 'The catalogue is well.' : unwell(repair)].join('\n'));
    return ok ? 0 : 1;
  },
)
  .option('--repair', 'mend what can be mended; what is replaced is kept in the folder ‘damaged’')
  .option('--take-lock', 'with --repair: another computer has the catalogue open, and you know that it has stopped');

function stateOf(note: boolean | undefined, repaired: boolean | undefined): string {
  if (repaired) return 'mended';
  return note ? 'note  ' : 'WRONG ';
}

const unwell = (repair: boolean): string =>
  repair ? 'Not all could be mended.' : 'Something is wrong: --repair mends what can be mended.';
