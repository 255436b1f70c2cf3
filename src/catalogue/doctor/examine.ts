import { Fault } from '../../model/fault.ts';
import { backupDate } from '../backups/backup-name.ts';
import type { Catalogue } from '../catalogue-port.ts';
import { readFault } from '../disk/read-fault.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { firstFormat } from '../documents/document.ts';
import { isAlive } from '../lock/is-alive.ts';
import { readLock } from '../lock/read-lock.ts';
import type { Migration } from '../migrations/migration.ts';
import { migrations as everyMigration } from '../migrations/migrations.ts';
import { examineFolder, notFound, notOurs } from '../opening/examine-folder.ts';
import { openWith } from '../opening/open-catalogue.ts';
import { backupsFolder, lockPath } from '../places.ts';
import { allChecks } from './checks/all-checks.ts';
import type { Finding } from './finding.ts';
import type { Patient } from './patient.ts';

/** What is the end of it: not a catalogue, a newer one, or a disk that does not answer. */
const hopeless: readonly string[] = [
  'catalogue/not-found',
  'catalogue/not-a-catalogue',
  'catalogue/newer-version',
  'catalogue/unreachable',
];

/**
 * Looks at every part of the catalogue in `folder` and writes nothing, not even a lock. Faults with
 * `catalogue/not-found`, `catalogue/not-a-catalogue`, `catalogue/newer-version`, `catalogue/unreachable`.
 */
export async function examine(
  files: FileSystem,
  folder: string,
  migrations: readonly Migration[] = everyMigration,
): Promise<Finding[]> {
  const patient = await admitted(files, folder, migrations);
  try {
    const findings: Finding[] = [];
    for (const check of allChecks) for await (const finding of check(patient)) findings.push(finding);
    return findings;
  } catch (error) {
    throw error instanceof Fault ? error : readFault(error, folder);
  } finally {
    await patient.catalogue?.close();
  }
}

async function admitted(files: FileSystem, folder: string, migrations: readonly Migration[]): Promise<Patient> {
  const found = await examineFolder(files, folder);
  if (found === 'missing') throw notFound(folder);
  if (found !== 'catalogue' && !(await hasBackups(files, folder))) throw notOurs(folder);
  const lock = await readLock(files, lockPath(folder));
  const known = lock === 'unreadable' ? undefined : lock;
  const opened = await open(files, folder, migrations);
  return {
    files,
    folder,
    newestFormat: firstFormat + migrations.length,
    catalogue: typeof opened === 'string' ? undefined : opened,
    unopened: typeof opened === 'string' ? opened : undefined,
    lock: known,
    isWritten: known !== undefined && isAlive(known),
  };
}

const hasBackups = async (files: FileSystem, folder: string): Promise<boolean> =>
  (await files.readdir(backupsFolder(folder)).catch(() => [])).some((name) => backupDate(name) !== undefined);

/** The catalogue, or why it cannot be opened. */
async function open(files: FileSystem, folder: string, migrations: readonly Migration[]): Promise<Catalogue | string> {
  try {
    return await openWith(folder, { mode: 'read' }, files, migrations);
  } catch (error) {
    const isHopeless = error instanceof Fault && hopeless.includes(error.code);
    if (isHopeless && !(error.code === 'catalogue/not-a-catalogue' && (await hasBackups(files, folder)))) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}
