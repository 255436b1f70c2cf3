import { join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';

/** The folders of a catalogue whose files are its truth, and which of their names count. */
const places = [
  { place: '', pattern: /^catalogue\.json(\.previous)?$/ },
  { place: 'events', pattern: /\.json(\.previous)?$/ },
  { place: 'journal', pattern: /\.ndjson$/ },
];

/** The documents and journal files of a catalogue, or of a backup of one, as paths inside its folder, with `/`. */
export async function stateFiles(files: FileSystem, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const { place, pattern } of places) {
    const names = (await unlessMissing(files.readdir(join(folder, place)))) ?? [];
    for (const name of names) if (pattern.test(name)) found.push(place === '' ? name : `${place}/${name}`);
  }
  return found;
}
