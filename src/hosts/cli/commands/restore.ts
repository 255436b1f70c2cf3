import { command, type Run } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { catalogueFolder, type CatalogueChoice } from '../with-desk.ts';

interface Options extends CatalogueChoice {
  readonly list?: boolean;
}

export const restoreCommand = command(
  'restore',
  'go back to a dated backup of the catalogue; what it is now is kept as a backup first',
  async ({ output, options }: Run<Options>, name?: string): Promise<ExitCode> => {
    const folder = catalogueFolder(options);
    if (options.list || name === undefined) {
      const { listBackupsAt } = await import('../../../desk/backups/list-backups-at.ts');
      const backups = await listBackupsAt(folder);
      for (const { name: backup, seq, date, photos, events, bytes, ok } of backups) {
        const words = `${backup}  ${date}  ${photos} photos, ${events} press events${ok ? '' : '  (damaged)'}`;
        output.line({ backup, seq, date, photos, events, bytes, ok }, words);
      }
      if (backups.length === 0) output.note('This catalogue has no backups yet.');
      return 0;
    }
    const { restoreBackupAt } = await import('../../../desk/backups/restore-backup-at.ts');
    const { backup, kept } = await restoreBackupAt(folder, name);
    const { seq, date, photos, events } = backup;
    output.line(
      { restored: { backup: name, seq, date, photos, events, kept } },
      `The catalogue is what it was at ${date}: ${photos} photos, ${events} press events.\n` +
        `What it was before is kept: 'cutline restore ${kept}' goes back to it.`,
    );
    return 0;
  },
)
  .argument('[backup]', 'the backup’s name; left out: they are shown')
  .option('--list', 'show the backups, newest first');
