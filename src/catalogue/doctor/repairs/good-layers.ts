import { join } from 'node:path';
import { manifestsOf } from '../../backups/newest-manifest.ts';
import { unlessMissing } from '../../disk/errno.ts';
import type { FileSystem } from '../../disk/file-system.ts';
import { parseDocument, type ParsedDocument } from '../../documents/parse-document.ts';
import { backupsFolder } from '../../places.ts';

/** Backups that are asked for a record: older ones have less and less of what was written since. */
const asked = 5;

/** The document of this path as the newest backups have it, newest first; those that are damaged are left out. */
export async function goodLayers(files: FileSystem, folder: string, path: string): Promise<ParsedDocument[]> {
  const names = (await unlessMissing(files.readdir(backupsFolder(folder)))) ?? [];
  const layers: ParsedDocument[] = [];
  for (const { name } of await manifestsOf(files, folder, names)) {
    const bytes = await unlessMissing(files.readFile(join(backupsFolder(folder), name, path)));
    const parsed = bytes && parseDocument(bytes);
    if (parsed?.whole) layers.push(parsed);
    if (layers.length === asked) break;
  }
  return layers;
}
