import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { historyNumbers, journalNumbers } from '../journal/journal-files.ts';
import { historyPath, journalPath } from '../places.ts';

/** The journal's files and the finished ones that were kept, newest first. A checkpoint may move one meanwhile. */
export async function* pastFiles(files: FileSystem, folder: string): AsyncGenerator<Buffer> {
  const numbers = new Set([...(await journalNumbers(files, folder)), ...(await historyNumbers(files, folder))]);
  for (const number of [...numbers].toSorted((a, b) => b - a)) {
    const bytes =
      (await unlessMissing(files.readFile(journalPath(folder, number)))) ??
      (await unlessMissing(files.readFile(historyPath(folder, number))));
    if (!bytes) return;
    yield bytes;
  }
}
