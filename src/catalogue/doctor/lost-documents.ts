import { join } from 'node:path';
import { manifestsOf } from '../backups/newest-manifest.ts';
import { verifyBackup } from '../backups/verify-backup.ts';
import type { Catalogue } from '../catalogue-port.ts';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { parseDocument } from '../documents/parse-document.ts';
import { pastFiles } from '../history/past-files.ts';
import { scanJournal } from '../journal/scan.ts';
import { backupsFolder } from '../places.ts';
import { documentPaths } from './document-paths.ts';

/** A document of photos that is gone, though its press event is there and nobody removed its photos. */
export interface LostDocument {
  /** Inside the catalogue's folder, with `/`. */
  readonly path: string;
  /** The backup that has it. */
  readonly backup: string;
}

/** Documents that the newest good backup has and the catalogue has not, with photos that no edit since has removed. */
export async function lostDocuments(files: FileSystem, folder: string, catalogue: Catalogue): Promise<LostDocument[]> {
  const names = (await unlessMissing(files.readdir(backupsFolder(folder)))) ?? [];
  const present = new Set(await documentPaths({ files, folder }));
  for (const { name, manifest } of await manifestsOf(files, folder, names)) {
    const place = join(backupsFolder(folder), name);
    const absent = manifest.files.filter(({ path }) => /^events\/[^/]+\.json$/.test(path) && !present.has(path));
    if (manifest.seq > catalogue.seq || absent.length === 0) continue;
    if ((await verifyBackup(files, place, manifest)).damaged.length > 0) continue;
    const removed = await removedSince(files, folder, manifest.seq);
    const lost: LostDocument[] = [];
    for (const { path } of absent) {
      const { header, rows } = parseDocument(await files.readFile(join(place, path)));
      const isEventThere =
        header?.event !== undefined && [...catalogue.events.all()].some(({ id }) => id === header.event);
      const ids = (rows.get('photos') ?? []).map(({ id }) => id);
      const isLost = ids.some((id) => !removed.has(id) && !catalogue.photos.get(id as never));
      if (isEventThere && isLost) lost.push({ path, backup: name });
    }
    return lost;
  }
  return [];
}

/** Records that an edit after `seq` removed or moved, as far as journal and history reach back. */
async function removedSince(files: FileSystem, folder: string, seq: number): Promise<ReadonlySet<string>> {
  const removed = new Set<string>();
  for await (const bytes of pastFiles(files, folder)) {
    for (const entry of scanJournal(bytes).entries) {
      if (entry.seq <= seq) continue;
      for (const { id, ops } of entry.changes) {
        if (ops[0]?.path.length === 0 && ops[0].to === undefined) removed.add(id);
      }
    }
  }
  return removed;
}
