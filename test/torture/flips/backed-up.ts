import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDated } from '../../../src/catalogue/backups/backup-name.ts';
import { listBackups } from '../../../src/catalogue/backups/list-backups.ts';
import { restoreBackup } from '../../../src/catalogue/backups/restore-backup.ts';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { makeTemplate } from '../setup/template.ts';
import { reopened } from '../setup/reopened.ts';

/** A catalogue with backups of several states, one of them made by going back to another. */
export interface BackedUp {
  readonly folder: string;
  /** What it is now, and what it was at each backup, by fingerprint. */
  readonly now: string;
  readonly states: ReadonlyMap<string, string>;
  /** The files of the backups, as paths inside the folder. */
  readonly files: readonly string[];
}

export async function makeBackedUp(folder: string, reached: (backup: string) => Promise<string>): Promise<BackedUp> {
  await makeTemplate(folder);
  const dated = (await listBackups(fileSystem, folder)).filter(({ name }) => isDated(name));
  const before = await reopened(folder);
  const { kept } = await restoreBackup(fileSystem, folder, dated.at(-1)?.name ?? '', new Date());
  const states = new Map([[kept, before]]);
  for (const { name } of dated) states.set(name, await reached(name));
  const inside = await readdir(join(folder, 'backups'), { recursive: true, withFileTypes: true });
  const files = inside.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return {
    folder,
    now: await reopened(folder),
    states,
    files: files.map((file) => file.slice(folder.length + 1)).toSorted(),
  };
}
