import { join } from 'node:path';
import { z } from 'zod';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { syncFolder } from '../disk/sync-folder.ts';

/** Lies in a catalogue while it is being migrated: one that was cut short begins again from the backup. */
const Marker = z.object({ backup: z.string().regex(/^backups\/[a-z0-9-]+$/) });

const markerPath = (folder: string): string => join(folder, 'migrating.json');

/** The backup that a migration which was cut short left, as a path inside the catalogue. */
export async function unfinishedMigration(files: FileSystem, folder: string): Promise<string | undefined> {
  const bytes = await unlessMissing(files.readFile(markerPath(folder)));
  return bytes && Marker.parse(JSON.parse(bytes.toString('utf8'))).backup;
}

export async function beginMigration(files: FileSystem, folder: string, backup: string): Promise<void> {
  await replaceFile(files, markerPath(folder), [Buffer.from(`${JSON.stringify({ backup })}\n`)]);
}

export async function endMigration(files: FileSystem, folder: string): Promise<void> {
  await unlessMissing(files.unlink(markerPath(folder)));
  await syncFolder(files, folder);
}
