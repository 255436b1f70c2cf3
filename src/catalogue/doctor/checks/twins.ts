import { join } from 'node:path';
import { readDocument } from '../../documents/read-document.ts';
import type { Check } from '../check.ts';
import { documentPaths } from '../document-paths.ts';

/** Photos whose record lies twice, in one document or in two; and files that are in one press event under two ids. */
export const checkTwins: Check = async function* ({ files, folder, newestFormat, catalogue }) {
  const places = new Map<string, string>();
  for (const path of await documentPaths({ files, folder })) {
    const rows = (await readDocument(files, join(folder, path), newestFormat))?.rows ?? new Map<string, never>();
    for (const { id } of [...rows.values()].flat() as { id: string }[]) {
      const other = places.get(id);
      places.set(id, path);
      if (other === undefined) continue;
      const message = `The record ${id} lies twice: in '${other}' and in '${path}'. The one of the highest revision counts.`;
      yield { code: 'record/twice', path, id, message };
    }
  }
  const known = new Map<string, string>();
  for (const { id, event, file } of catalogue?.photos.all() ?? []) {
    const key = `${event} ${file.sha256}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, id);
    else {
      const message = `The photos ${first} and ${id} ('${file.name}') of one press event are the same file. Remove one if it is not wanted.`;
      yield { code: 'photo/same-file', id, note: true, message };
    }
  }
};
