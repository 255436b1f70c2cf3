import type { Handler } from '../handler.ts';
import { listBackupsAt } from './list-backups-at.ts';

export const listBackups: Handler<'backups.list'> = async ({ catalogue }) => {
  const backups = await listBackupsAt(catalogue.folder);
  return { backups: backups.map(({ name, ...about }) => ({ backup: name, ...about })) };
};
