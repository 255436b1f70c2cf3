import { dirname, join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { syncFolder } from '../disk/sync-folder.ts';

/** The folders of a catalogue whose files are its truth, and which of their names count. */
const places = [
  { place: '.', pattern: /^catalogue\.json(\.previous)?$/ },
  { place: 'events', pattern: /\.json(\.previous)?$/ },
  { place: 'journal', pattern: /\.ndjson$/ },
];

/** Copies documents and journal of the catalogue in `folder` to `backup`, durably. Pictures stay where they are. */
export async function backUp(files: FileSystem, folder: string, backup: string): Promise<void> {
  for (const { place, pattern } of places) {
    await files.mkdir(join(backup, place), { recursive: true });
    for (const name of await matching(files, join(folder, place), pattern)) {
      await replaceFile(files, join(backup, place, name), [await files.readFile(join(folder, place, name))]);
    }
  }
  await syncFolder(files, backup);
  await syncFolder(files, dirname(backup));
  await syncFolder(files, folder);
}

/** Makes documents and journal of `folder` what `backup` has. May be cut short, and done again. */
export async function putBack(files: FileSystem, folder: string, backup: string): Promise<void> {
  for (const { place, pattern } of places) {
    for (const name of await matching(files, join(folder, place), pattern)) {
      await files.unlink(join(folder, place, name));
    }
    for (const name of await matching(files, join(backup, place), pattern)) {
      await replaceFile(files, join(folder, place, name), [await files.readFile(join(backup, place, name))]);
    }
  }
}

async function matching(files: FileSystem, folder: string, pattern: RegExp): Promise<string[]> {
  const names = (await unlessMissing(files.readdir(folder))) ?? [];
  return names.filter((name) => pattern.test(name));
}
