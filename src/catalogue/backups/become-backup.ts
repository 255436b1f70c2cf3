import { join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { refreshPrevious } from '../documents/refresh-previous.ts';
import { clearHistory } from '../history/clear-history.ts';
import type { Goal } from '../migrations/marker.ts';
import { cacheFolder, previousPath } from '../places.ts';
import { putBack } from './put-back.ts';
import { stateFiles } from './state-files.ts';

/** Makes documents and journal what the backup has. May be cut short, and done again. */
export async function becomeBackup(files: FileSystem, folder: string, { backup, restoring }: Goal): Promise<void> {
  await putBack(files, folder, join(folder, backup));
  if (!restoring) return;
  // What was edited since belongs to other data: nothing of it is undone in these.
  await clearHistory(files, folder);
  await forgetDerived(files, folder);
  const state = await stateFiles(files, folder);
  for (const path of state) {
    if (path.endsWith('.json') && !state.includes(previousPath(path))) await refreshPrevious(files, join(folder, path));
  }
}

/** The columns, the search index: whatever in `cache/` may go by the numbers of edits. Thumbnails go by hashes. */
async function forgetDerived(files: FileSystem, folder: string): Promise<void> {
  for (const name of (await unlessMissing(files.readdir(cacheFolder(folder)))) ?? []) {
    if (name !== 'thumbnails') await files.removeFolder(join(cacheFolder(folder), name));
  }
}
