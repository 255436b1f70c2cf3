import type { Entry } from '../change.ts';
import { fileSystem } from '../disk/file-system.ts';
import { parseEntryLine } from '../journal/entry-line.ts';
import { pastFiles } from './past-files.ts';
import { pastLines } from './past-lines.ts';

/** The entries of these numbers, newest first; undefined where one of them cannot be read any more. */
export async function findEntries(folder: string, seqs: readonly number[]): Promise<Entry[] | undefined> {
  const wanted = new Set(seqs);
  const found = new Map<number, Entry>();
  for await (const bytes of pastFiles(fileSystem, folder)) {
    for await (const { seq, line } of pastLines(bytes)) {
      const entry = wanted.has(seq) && !found.has(seq) ? parseEntryLine(line) : undefined;
      if (entry) found.set(seq, entry);
    }
    if (found.size === wanted.size) return [...found.values()].toSorted((a, b) => b.seq - a.seq);
  }
  return undefined;
}
