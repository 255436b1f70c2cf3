import { join } from 'node:path';
import { syncFolder } from '../../disk/sync-folder.ts';
import type { FileSystem } from '../../disk/file-system.ts';
import { replaceFile } from '../../disk/replace-file.ts';
import { refreshPrevious } from '../../documents/refresh-previous.ts';
import { parseDocument } from '../../documents/parse-document.ts';
import { retireJournal } from '../../history/retire-journal.ts';
import { journalNumbers } from '../../journal/journal-files.ts';
import { scanJournal } from '../../journal/scan.ts';
import { cataloguePath, columnsPath, journalFolder, journalPath } from '../../places.ts';
import { documentPaths } from '../document-paths.ts';

/**
 * After every edit has come into the documents: makes every copy before a document equal to it, and retires the journal,
 * so that nothing of what was damaged is read again. The next journal file has a number of its own from the first.
 */
export async function settleJournal(files: FileSystem, folder: string): Promise<void> {
  const { header, whole } = parseDocument(await files.readFile(cataloguePath(folder)));
  const numbers = await journalNumbers(files, folder);
  for (const path of await documentPaths({ files, folder })) await refreshPrevious(files, join(folder, path));
  for (const number of numbers) {
    const last = scanJournal(await files.readFile(journalPath(folder, number))).entries.at(-1)?.seq ?? 0;
    // The disk has refused the checkpoint: the journal is still needed.
    if (!whole || last > (header?.seq ?? 0)) return;
  }
  const newest = numbers.at(-1) ?? 0;
  await files.removeFolder(columnsPath(folder));
  await replaceFile(files, journalPath(folder, newest + 1), []);
  for (const number of numbers) await retireJournal(files, folder, number);
  await syncFolder(files, journalFolder(folder));
}
