import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { historyFolder, historyPath, journalPath } from '../places.ts';

/**
 * Moves a journal file that no document needs any more into `history/`, where undo finds it. Where that is refused, the
 * file goes: the past is shorter then, and nothing else. The caller syncs the journal's folder.
 */
export async function retireJournal(files: FileSystem, folder: string, number: number): Promise<void> {
  try {
    await makeFolder(files, folder, historyFolder(folder));
    await files.rename(journalPath(folder, number), historyPath(folder, number));
    await syncFolder(files, historyFolder(folder));
  } catch {
    await unlessMissing(files.unlink(journalPath(folder, number)));
  }
}
