import { kindOfBackup } from '../../catalogue/backups/backup-name.ts';
import type { StandingHandler } from '../standing.ts';
import { listBackupsAt } from './list-backups-at.ts';

export const listBackups: StandingHandler<'backups.list'> = async ({ folder }) => {
  const backups = await listBackupsAt(folder);
  return { backups: backups.map(({ name, ...about }) => ({ backup: name, kind: kindOfBackup(name), ...about })) };
};
