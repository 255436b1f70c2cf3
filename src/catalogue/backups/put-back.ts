import { join } from 'node:path';
import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { stateFiles } from './state-files.ts';

/**
 * Makes documents and journal of `folder` what `backup` has: first every file of the backup comes into its place, then
 * what the backup has not goes. May be cut short, and done again.
 */
export async function putBack(files: FileSystem, folder: string, backup: string): Promise<void> {
  const wanted = new Set(await stateFiles(files, backup));
  for (const inside of ['events', 'journal']) await files.mkdir(join(folder, inside), { recursive: true });
  for (const path of wanted) await replaceFile(files, join(folder, path), [await files.readFile(join(backup, path))]);
  for (const path of await stateFiles(files, folder)) {
    if (!wanted.has(path)) await files.unlink(join(folder, path));
  }
}
