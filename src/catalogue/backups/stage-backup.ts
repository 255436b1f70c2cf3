import { join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { linesOfSections } from '../documents/parse-document.ts';
import { writeDocument } from '../documents/write-document.ts';
import { openWith } from '../opening/open-catalogue.ts';
import { backupsFolder, cataloguePath, journalFolder } from '../places.ts';
import { putBack } from './put-back.ts';
import { stagedPlace } from './staged.ts';

/**
 * Makes of a backup what the catalogue is to become: its journal brought into its documents, in the newest format, and
 * numbered so that no edit ever gets a number that one has had.
 * @param above the highest number that was ever given.
 * @returns where it lies, as a path inside the catalogue's folder.
 */
export async function stageBackup(files: FileSystem, folder: string, backup: string, above: number): Promise<string> {
  const staged = stagedPlace(backup);
  const place = join(folder, staged);
  await putBack(files, place, join(backupsFolder(folder), backup));
  const catalogue = await openWith(place, { mode: 'write' }, files);
  try {
    await catalogue.checkpoint();
  } finally {
    await catalogue.close();
  }
  await renumber(files, place, above + 1);
  // Every edit is in the documents, and the copies before them are made anew where the catalogue becomes this.
  await files.removeFolder(journalFolder(place));
  await syncFolder(files, place);
  await syncFolder(files, backupsFolder(folder));
  return staged;
}

async function renumber(files: FileSystem, place: string, seq: number): Promise<void> {
  const path = cataloguePath(place);
  const document = linesOfSections(await files.readFile(path));
  if (!document)
    throw new Fault('backup/damaged', `'${path}' could not be written as it should be. Nothing was changed.`);
  const renumbered = { ...document, header: { ...document.header, seq } };
  // Twice: the copy before it goes by the same number.
  await writeDocument(files, path, renumbered);
  await writeDocument(files, path, renumbered);
}
