import type { FileSystem } from '../disk/file-system.ts';
import { unlessMissing } from '../disk/errno.ts';
import { historyFolder, journalFolder } from '../places.ts';

const pattern = /^([1-9]\d{0,14})\.ndjson$/;

/** The number of a journal file; undefined for the name of another. */
export function journalNumber(name: string): number | undefined {
  const digits = pattern.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The numbers of the journal files in `folder`, in the order they were written. */
export const journalNumbers = (files: FileSystem, folder: string): Promise<number[]> =>
  numbersIn(files, journalFolder(folder));

/** The same of the journal files that were finished and kept. */
export const historyNumbers = (files: FileSystem, folder: string): Promise<number[]> =>
  numbersIn(files, historyFolder(folder));

async function numbersIn(files: FileSystem, place: string): Promise<number[]> {
  const names = (await unlessMissing(files.readdir(place))) ?? [];
  return names.flatMap((name) => journalNumber(name) ?? []).toSorted((a, b) => a - b);
}
