import { join } from 'node:path';
import type { FileSystem } from '../disk/file-system.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { unlessMissing } from '../disk/errno.ts';
import { backupsFolder } from '../places.ts';
import { isDated } from './backup-name.ts';
import { manifestsOf, type NamedManifest } from './newest-manifest.ts';
import { SeenFiles, verifyBackup } from './verify-backup.ts';

/** What is kept: the newest ones, and of as many days, the newest of each. */
const most = { newest: 10, days: 7 };
/** Bytes of all together, a file that several share counted once; the newest few stay whatever they take. */
const budget = 2 * 1024 * 1024 * 1024;
const always = 3;
/** Bytes that are read to see whether what stays is well; beyond that, names and lengths have to do. */
const readThrough = 64 * 1024 * 1024;

/**
 * Removes backups that nobody needs any more: only those that were made by themselves, and none in favour of one that is
 * not as it was made. Age is by number and days by name: a clock that was wrong for a while costs nothing.
 */
export async function thinOut(files: FileSystem, folder: string): Promise<void> {
  const root = backupsFolder(folder);
  const backups = await manifestsOf(files, folder, (await files.readdir(root)).filter(isDated));
  if (backups.length <= always) return;
  const seen = new SeenFiles(readThrough);
  const well: (NamedManifest & { readonly bytes: number })[] = [];
  for (const backup of backups) {
    const { damaged, newBytes } = await verifyBackup(files, join(root, backup.name), backup.manifest, seen);
    // One that is not well takes no other's place; doctor tells of it.
    if (damaged.length === 0) well.push({ ...backup, bytes: newBytes });
  }
  const removed = unwanted(well);
  for (const name of removed) await files.removeFolder(join(root, name));
  if (removed.length > 0) await unlessMissing(syncFolder(files, root));
}

/**
 * Which go.
 * @param backups newest first; `bytes` are those of files that no newer one has.
 */
export function unwanted(backups: readonly (NamedManifest & { readonly bytes: number })[]): string[] {
  const days = new Set<string>();
  let total = 0;
  return backups.flatMap(({ name, bytes }, index) => {
    const day = name.slice(0, 8);
    const isOfDay = !days.has(day) && days.size < most.days;
    days.add(day);
    const isWanted = index < most.newest || isOfDay;
    if (isWanted) total += bytes;
    return isWanted && (index < always || total <= budget) ? [] : [name];
  });
}
