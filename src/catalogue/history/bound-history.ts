import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { historyNumbers } from '../journal/journal-files.ts';
import { historyPath } from '../places.ts';

/** What is kept at most: every file holds an entry at least, so a thousand files are a thousand steps. */
const most = { bytes: 32 * 1024 * 1024, files: 1000 };

/** Removes the oldest files of the past beyond its bounds. One that the disk refuses to remove goes another time. */
export async function boundHistory(files: FileSystem, folder: string): Promise<void> {
  const numbers = await historyNumbers(files, folder).catch(() => []);
  let bytes = 0;
  for (const [index, number] of numbers.toReversed().entries()) {
    const path = historyPath(folder, number);
    bytes += (await files.stat(path).catch(() => undefined))?.size ?? 0;
    if (bytes > most.bytes || index >= most.files) await unlessMissing(files.unlink(path)).catch(() => undefined);
  }
}
