import { join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { readFault } from '../disk/read-fault.ts';
import { writeFault } from '../disk/write-fault.ts';
import { firstFormat } from '../documents/document.ts';
import { readDocument } from '../documents/read-document.ts';
import { beginMigration, endMigration, unfinishedMigration } from '../migrations/marker.ts';
import { migrations } from '../migrations/migrations.ts';
import { lockFolder } from '../opening/lock-folder.ts';
import { backupsFolder, cataloguePath } from '../places.ts';
import { keptName } from './backup-name.ts';
import { becomeBackup } from './become-backup.ts';
import { highestEdit } from './highest-edit.ts';
import { keepState } from './keep-state.ts';
import { type Backup, listBackups } from './list-backups.ts';
import { stageBackup } from './stage-backup.ts';
import { removeStaged } from './staged.ts';

/** What became of a catalogue that went back to a backup. */
export interface Restored {
  readonly backup: Backup;
  /** The backup that keeps the catalogue as it was before. */
  readonly kept: string;
}

/**
 * Makes the catalogue in `folder` what it was at that backup; the numbers of edits go on from the highest ever given. What it is now, journal and all, is kept as a backup of its
 * own first, so that this can be taken back the same way. Cut short at any moment, it is completed at the next opening.
 * Faults: `backup/not-found`, `backup/damaged`, `catalogue/locked`, `catalogue/read-only`, `catalogue/newer-version`,
 * `store/disk-full`, `store/write-failed`.
 */
export async function restoreBackup(files: FileSystem, folder: string, name: string, now: Date): Promise<Restored> {
  const found = await unlessMissing(files.readdir(backupsFolder(folder))).catch((error: unknown) => {
    throw readFault(error, folder);
  });
  if (found === undefined) throw notFound(name, []);
  const lock = await lockFolder(files, folder);
  try {
    await finishUnfinished(files, folder);
    const backup = wanted(folder, name, await listBackups(files, folder));
    for (const place of [folder, join(backupsFolder(folder), name)]) await refuseNewer(files, place);
    const kept = await keepState(files, folder, keptName(now), now);
    const staged = await stageBackup(files, folder, name, await highestEdit(files, folder));
    const goal = { backup: staged, restoring: true };
    await beginMigration(files, folder, goal);
    await becomeBackup(files, folder, goal);
    await endMigration(files, folder);
    await removeStaged(files, folder);
    return { backup, kept };
  } catch (error) {
    throw writeFault(error, folder, 'going back to a backup was cut short');
  } finally {
    await lock.release();
  }
}

async function finishUnfinished(files: FileSystem, folder: string): Promise<void> {
  const unfinished = await unfinishedMigration(files, folder);
  if (unfinished) await becomeBackup(files, folder, unfinished);
  if (unfinished) await endMigration(files, folder);
  await removeStaged(files, folder);
}

function wanted(folder: string, name: string, backups: readonly Backup[]): Backup {
  const backup = backups.find((candidate) => candidate.name === name);
  if (!backup) throw notFound(name, backups);
  if (backup.intact) return backup;
  throw new Fault(
    'backup/damaged',
    `The backup '${name}' of '${folder}' is damaged itself. Choose another one; nothing was changed.`,
    {
      backup: name,
    },
  );
}

async function refuseNewer(files: FileSystem, folder: string): Promise<void> {
  await readDocument(files, cataloguePath(folder), firstFormat + migrations.length);
}

const notFound = (name: string, backups: readonly Backup[]): Fault =>
  new Fault(
    'backup/not-found',
    backups.length === 0
      ? 'This catalogue has no backups.'
      : `There is no backup '${name}'. The newest is '${backups[0]?.name ?? ''}'; restore --list shows all.`,
    { backup: name },
  );
