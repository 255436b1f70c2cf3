import { hash } from 'node:crypto';
import { join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { parseDocument } from '../documents/parse-document.ts';
import { scanJournal } from '../journal/scan.ts';
import { backupsFolder } from '../places.ts';
import { countedSection, countRows } from './count-rows.ts';
import type { BackedUpFile } from './manifest.ts';
import { manifestsOf } from './newest-manifest.ts';
import { placeBackup } from './place-backup.ts';
import { stateFiles } from './state-files.ts';
import { historyNumbers } from '../journal/journal-files.ts';

/**
 * Copies documents, journal and history as they are, well or damaged, into a backup, before the catalogue is made another one.
 * Pictures stay where they are.
 * @param wanted its name, if that is free.
 * @returns its name.
 */
export async function keepState(files: FileSystem, folder: string, wanted: string, now: Date): Promise<string> {
  const names = (await unlessMissing(files.readdir(backupsFolder(folder)))) ?? [];
  const name = freeName(wanted, names);
  const [newest] = await manifestsOf(files, folder, names);
  await placeBackup(files, folder, name, async (place) => {
    const kept: BackedUpFile[] = [];
    let seq = 0;
    const past = (await historyNumbers(files, folder)).map((number) => `history/${number}.ndjson`);
    if (past.length > 0) await files.mkdir(join(place, 'history'), { recursive: true });
    for (const path of [...(await stateFiles(files, folder)), ...past]) {
      const bytes = await files.readFile(join(folder, path));
      seq = Math.max(seq, lastEdit(path, bytes));
      await replaceFile(files, join(place, path), [bytes]);
      const rows = countRows(bytes, countedSection(path));
      kept.push({ path, bytes: bytes.length, sha256: hash('sha256', bytes), rows });
    }
    return { number: (newest?.manifest.number ?? 0) + 1, date: now.toISOString(), seq, files: kept };
  });
  return name;
}

/** Two of one second are told apart by a number. */
function freeName(wanted: string, names: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!names.includes(name)) return name;
  }
}

function lastEdit(path: string, bytes: Buffer): number {
  if (/^(journal|history)\//.test(path)) return scanJournal(bytes).entries.at(-1)?.seq ?? 0;
  return path === 'catalogue.json' ? (parseDocument(bytes).header?.seq ?? 0) : 0;
}
