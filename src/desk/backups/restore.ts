import { Fault } from '../../model/fault.ts';
import type { StandingHandler } from '../standing.ts';
import { restoreBackupAt } from './restore-backup-at.ts';

/** Goes back to a backup under the hands of those who work: the catalogue is closed, put back and opened again. */
export const restoreBackup: StandingHandler<'backups.restore'> = async (desk, { backup: name }) => {
  const { folder, mode } = desk;
  if (mode === 'read') {
    throw new Fault(
      'catalogue/read-only',
      'This catalogue was opened for reading only. Open it without --read-only to go back to a backup.',
      { folder },
    );
  }
  const { backup, kept } = await desk.whileClosed(
    () => restoreBackupAt(folder, name),
    ({ backup: { date, photos, events }, kept }) => ({
      code: 'catalogue/restored',
      message:
        `The catalogue is what it was at ${date}: ${photos} photos, ${events} press events. ` +
        `What it was before is kept as the backup '${kept}'.`,
      detail: { date, photos, events, kept },
    }),
  );
  const { seq, date, photos, events } = backup;
  return { backup: name, seq, date, photos, events, kept };
};
