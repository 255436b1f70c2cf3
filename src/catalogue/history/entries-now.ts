import type { Entry } from '../change.ts';
import { errno } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { journalNumber } from '../journal/journal-files.ts';
import { scanJournal } from '../journal/scan.ts';
import { historyFolder, historyPath, journalFolder, journalPath } from '../places.ts';

/**
 * The entries behind number `after` up to number `last`, in order, read at once: an edit sees the catalogue of one
 * moment. Undefined where one of them is not on record any more.
 */
export function entriesNow(files: FileSystem, folder: string, after: number, last: number): Entry[] | undefined {
  const found = new Map<number, Entry>();
  const places = [journalFolder(folder), historyFolder(folder)];
  const names = new Set(places.flatMap((place) => unlessMissingNow(() => files.readdirNow(place)) ?? []));
  const numbers = [...names].flatMap((name) => journalNumber(name) ?? []).toSorted((a, b) => b - a);
  for (const number of numbers) {
    const bytes =
      unlessMissingNow(() => files.readFileNow(journalPath(folder, number))) ??
      // A checkpoint may have retired it meanwhile.
      unlessMissingNow(() => files.readFileNow(historyPath(folder, number)));
    const entries = scanJournal(bytes ?? Buffer.alloc(0)).entries;
    for (const entry of entries) if (entry.seq > after && entry.seq <= last) found.set(entry.seq, entry);
    if (found.size === last - after) return [...found.values()].toSorted((a, b) => a.seq - b.seq);
    if ((entries[0]?.seq ?? Infinity) <= after) break;
  }
  return undefined;
}

function unlessMissingNow<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (errno(error) === 'ENOENT') return undefined;
    throw error;
  }
}
