import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import type { Migration } from '../../../src/catalogue/migrations/migration.ts';
import { migrations as shipped } from '../../../src/catalogue/migrations/migrations.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { fingerprintOf } from './fingerprint-of.ts';

/** The fingerprint of the catalogue in `folder`: read alone, opened for writing, and opened once more all give the same. */
export async function reopened(folder: string, migrations: readonly Migration[] = shipped): Promise<string> {
  const prints = new Set<string>();
  for (const mode of ['read', 'write', 'read'] as const) {
    const catalogue = await openWith(folder, { mode }, fileSystem, migrations);
    prints.add(fingerprintOf(catalogue));
    await catalogue.close();
  }
  return [...prints].join(' and then ');
}
