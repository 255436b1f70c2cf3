import { join } from 'node:path';
import type { FileSystem } from '../disk/file-system.ts';
import { isSealed } from '../documents/parse-document.ts';
import { historyNumbers } from '../journal/journal-files.ts';
import { scanJournal } from '../journal/scan.ts';
import { stateFiles } from './state-files.ts';

/**
 * Whether every file of a backup is as it was written, as far as its own checksums tell: documents, the copies before
 * them, journal and past. That a file is missing, only a manifest tells.
 */
export async function vouchForThemselves(files: FileSystem, backup: string): Promise<boolean> {
  const past = (await historyNumbers(files, backup)).map((number) => `history/${number}.ndjson`);
  for (const path of [...(await stateFiles(files, backup)), ...past]) {
    const content = await files.readFile(join(backup, path));
    if (!(path.endsWith('.ndjson') ? isWholeJournal(content) : isSealed(content))) return false;
  }
  return true;
}

function isWholeJournal(content: Buffer): boolean {
  const { damaged, tornLength } = scanJournal(content);
  return damaged.length === 0 && tornLength === 0;
}
