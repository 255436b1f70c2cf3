import { join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { parseDocument } from '../documents/parse-document.ts';
import { pastFiles } from '../history/past-files.ts';
import { scanJournal } from '../journal/scan.ts';
import { readColumns } from '../photos/column-file.ts';
import { backupsFolder } from '../places.ts';
import { manifestsOf } from './newest-manifest.ts';
import { stateFiles } from './state-files.ts';

/** The highest number of an edit that anything in the catalogue's folder speaks of, well or damaged; backups too. */
export async function highestEdit(files: FileSystem, folder: string): Promise<number> {
  let highest = (await readColumns(files, folder))?.seq ?? 0;
  for (const path of await stateFiles(files, folder)) {
    if (!/\.json(\.previous)?$/.test(path)) continue;
    highest = Math.max(highest, parseDocument(await files.readFile(join(folder, path))).header?.seq ?? 0);
  }
  for await (const bytes of pastFiles(files, folder)) {
    for (const { seq } of scanJournal(bytes).entries) highest = Math.max(highest, seq);
  }
  const names = (await unlessMissing(files.readdir(backupsFolder(folder)))) ?? [];
  return Math.max(highest, ...(await manifestsOf(files, folder, names)).map(({ manifest }) => manifest.seq));
}
