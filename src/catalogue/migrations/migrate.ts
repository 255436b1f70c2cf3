import { join } from 'node:path';
import type { RawCatalogue } from '../opening/raw-catalogue.ts';
import type { Surroundings } from '../opening/surroundings.ts';
import { backUp } from './backup.ts';
import { beginMigration } from './marker.ts';

/**
 * Brings a catalogue of an old format to the newest, in memory; when writing, its files are backed up first, and a
 * marker says so until all of them have been written anew.
 */
export async function migrate(context: Surroundings, raw: RawCatalogue): Promise<void> {
  const { files, folder, migrations, notices, writing } = context;
  const before = raw.format;
  const backup = `backups/format-${before}-${new Date().toISOString().slice(0, 19).replaceAll(/\D/g, '')}`;
  if (writing) {
    await backUp(files, folder, join(folder, backup));
    await beginMigration(files, folder, backup);
  }
  for (const migration of migrations) {
    if (migration.from !== raw.format) continue;
    migration.migrate(raw);
    raw.format++;
    notices.push({ code: 'catalogue/migrated', message: migration.summary });
  }
  if (writing) {
    const message = `This catalogue was made by an older Cutline and was brought up to date. As it was, it is kept in '${backup}'.`;
    notices.push({ code: 'catalogue/migrated', message });
  }
}
