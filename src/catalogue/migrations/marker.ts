import { join } from 'node:path';
import { z } from 'zod';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { syncFolder } from '../disk/sync-folder.ts';

/**
 * Lies in a catalogue while it is being migrated, or goes back to a backup (`restoring`): where that was cut short, the
 * catalogue becomes what the backup has.
 */
const Goal = z.object({ backup: z.string().regex(/^backups\/[a-z0-9-]+$/), restoring: z.boolean().optional() });
export type Goal = z.infer<typeof Goal>;

const markerPath = (folder: string): string => join(folder, 'migrating.json');

/** What a migration or a restoring that was cut short left; the backup is a path inside the catalogue. */
export async function unfinishedMigration(files: FileSystem, folder: string): Promise<Goal | undefined> {
  const bytes = await unlessMissing(files.readFile(markerPath(folder)));
  return bytes && Goal.parse(JSON.parse(bytes.toString('utf8')));
}

export async function beginMigration(files: FileSystem, folder: string, goal: Goal): Promise<void> {
  await replaceFile(files, markerPath(folder), [Buffer.from(`${JSON.stringify(goal)}\n`)]);
}

export async function endMigration(files: FileSystem, folder: string): Promise<void> {
  await unlessMissing(files.unlink(markerPath(folder)));
  await syncFolder(files, folder);
}
