import { formatName } from '../backups/backup-name.ts';
import { keepState } from '../backups/keep-state.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { RawCatalogue } from '../opening/raw-catalogue.ts';
import type { Surroundings } from '../opening/surroundings.ts';
import { beginMigration } from './marker.ts';

/**
 * Brings a catalogue of an old format to the newest, in memory; when writing, its files are backed up first, and a
 * marker says so until all of them have been written anew.
 */
export async function migrate(context: Surroundings, raw: RawCatalogue): Promise<void> {
  const { files, folder, migrations, notices, writing } = context;
  const before = raw.format;
  const backup = writing ? await begun(files, folder, before) : undefined;
  for (const migration of migrations) {
    if (migration.from !== raw.format) continue;
    migration.migrate(raw);
    raw.format++;
    notices.push({ code: 'catalogue/migrated', message: migration.summary, detail: { from: migration.from } });
  }
  if (backup !== undefined) {
    const message = `This catalogue was made by an older Cutline and was brought up to date. As it was, it is kept in '${backup}'.`;
    notices.push({ code: 'catalogue/migrated', message, detail: { file: backup } });
  }
}

async function begun(files: FileSystem, folder: string, format: number): Promise<string> {
  const now = new Date();
  const backup = `backups/${await keepState(files, folder, formatName(now, format), now)}`;
  await beginMigration(files, folder, { backup });
  return backup;
}
