import type { FileSystem } from '../disk/file-system.ts';
import { unlessMissing } from '../disk/errno.ts';
import { journalFolder } from '../places.ts';

const pattern = /^([1-9]\d{0,14})\.ndjson$/;

/** The numbers of the journal files in `folder`, in the order they were written. */
export async function journalNumbers(files: FileSystem, folder: string): Promise<number[]> {
  const names = (await unlessMissing(files.readdir(journalFolder(folder)))) ?? [];
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}
