import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { historyNumbers } from '../journal/journal-files.ts';
import { historyFolder, historyPath } from '../places.ts';

/** Forgets the past: what was edited before belongs to other data than what is here now. */
export async function clearHistory(files: FileSystem, folder: string): Promise<void> {
  const numbers = await historyNumbers(files, folder);
  for (const number of numbers) await unlessMissing(files.unlink(historyPath(folder, number)));
  if (numbers.length > 0) await syncFolder(files, historyFolder(folder));
}
