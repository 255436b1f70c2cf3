import { hash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Fault } from '../../model/fault.ts';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { checksumLength } from '../documents/document-lines.ts';
import { isSealed } from '../documents/parse-document.ts';
import { backupsFolder } from '../places.ts';
import { datedName, isDated } from './backup-name.ts';
import { countedSection, countRows } from './count-rows.ts';
import type { BackedUpFile, Manifest } from './manifest.ts';
import { newestManifest } from './newest-manifest.ts';
import { placeBackup } from './place-backup.ts';
import { isTooSoon } from './too-soon.ts';
import { thinOut } from './thin-out.ts';

/** Bytes that a backup leaves free: the journal needs the room more. */
const reserve = 64 * 1024 * 1024;

/** What there is to be kept. */
export interface Checkpoint {
  /** Paths inside the catalogue's folder, with `/`. */
  readonly documents: readonly string[];
  /** The last edit that they hold. */
  readonly seq: number;
  readonly now: Date;
  /** Nobody works on: what changed since the last backup is kept, however short ago that was. */
  readonly closing: boolean;
}

/**
 * Keeps the documents as they are after a checkpoint, unless there is a backup of the last minutes, or, closing, one of this very state. What has not changed
 * since the backup before is the same file under a second name, where the disk can do that; what has changed is copied,
 * so that whatever happens to a document in its place happens to no backup of it. The caller sees to it that no document
 * is replaced meanwhile. Faults where a document is not as it was written, or where the disk is nearly full.
 */
export async function keepBackup(
  files: FileSystem,
  folder: string,
  { documents, seq, now, closing }: Checkpoint,
): Promise<void> {
  const root = backupsFolder(folder);
  const names = (await unlessMissing(files.readdir(root))) ?? [];
  const last = await newestManifest(files, folder, names.filter(isDated));
  if (closing ? last?.manifest.seq === seq : isTooSoon(names, now)) return;
  const known = new Map(last?.manifest.files.map((file) => [file.path, file]));
  const manifest: Manifest = {
    number: (last?.manifest.number ?? 0) + 1,
    date: now.toISOString(),
    seq,
    files: [],
  };
  await placeBackup(files, folder, datedName(now, seq), async (place) => {
    for (const path of documents) {
      const before = known.get(path);
      const kept = last && before && join(root, last.name, path);
      const linked = kept !== undefined && (await isSame(files, join(folder, path), kept));
      const file = linked ? before : undefined;
      manifest.files.push(file ?? (await copied(files, folder, path, place)));
      if (file && kept !== undefined) await linkOrCopy(files, kept, join(place, path));
      await setImmediate();
    }
    return manifest;
  });
  await thinOut(files, folder);
}

/** Whether the document is the one that was kept: both name the same checksum of all their bytes, and are as long. */
async function isSame(files: FileSystem, document: string, kept: string): Promise<boolean> {
  const before = await unlessMissing(files.stat(kept));
  const { size } = await files.stat(document);
  if (before?.size !== size) return false;
  const tail = (path: string): Buffer => files.readSliceNow(path, size - checksumLength, checksumLength);
  return tail(document).equals(tail(kept));
}

async function copied(files: FileSystem, folder: string, path: string, place: string): Promise<BackedUpFile> {
  const bytes = await files.readFile(join(folder, path));
  if (!isSealed(bytes)) throw new Fault('catalogue/damaged', `'${path}' is not as it was written.`, { path });
  if ((await files.freeBytes(folder)) < bytes.length + reserve) {
    throw new Fault('store/disk-full', `There is too little room on the disk of '${folder}'.`, { folder });
  }
  await replaceFile(files, join(place, path), [bytes]);
  return {
    path,
    bytes: bytes.length,
    sha256: hash('sha256', bytes),
    rows: countRows(bytes, countedSection(path)),
  };
}

async function linkOrCopy(files: FileSystem, from: string, to: string): Promise<void> {
  try {
    await files.link(from, to);
  } catch {
    // exFAT and some network drives know no second name for a file, and every disk has a most of them.
    await replaceFile(files, to, [await files.readFile(from)]);
  }
}
