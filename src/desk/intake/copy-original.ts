import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileSystem } from '../../catalogue/disk/file-system.ts';
import { makeFolder } from '../../catalogue/disk/make-folder.ts';
import { partSuffix } from '../../catalogue/disk/replace-file.ts';
import { syncFolder } from '../../catalogue/disk/sync-folder.ts';
import { writeFault } from '../../catalogue/disk/write-fault.ts';
import { incomingFolder, originalsFolder } from '../../catalogue/places.ts';
import { Fault } from '../../model/fault.ts';
import type { EventId } from '../../model/ids.ts';
import type { PhotoFile } from '../../model/photo.ts';
import type { ReadPhoto } from '../readers/read-photo.ts';
import { noRoom } from './disk-room.ts';
import type { FoundPhoto } from './found-files.ts';
import type { IntakePlace } from './intake-place.ts';

/**
 * Copies an original into the catalogue, under its event: synced, and proven by its hash before it counts. A copy that an
 * import which was stopped left there is taken as it is. Faults: file/unreadable, store/disk-full, store/write-failed.
 */
export async function copyOriginal(
  { catalogue, room }: IntakePlace,
  event: EventId,
  found: FoundPhoto,
  read: ReadPhoto,
): Promise<PhotoFile> {
  // The start of the hash keeps two photos of one name apart; the name stays what people know.
  const path = join(originalsFolder(catalogue.folder, event), read.sha256.slice(0, 12), found.name);
  const there = await sha256Of(path).catch(() => undefined);
  if (there !== read.sha256)
    await room.with(read.size, found.name, () => bringIn(catalogue.folder, found, path, read.sha256));
  return {
    path: relative(catalogue.folder, path),
    name: found.name,
    size: read.size,
    sha256: read.sha256,
    modified: read.modified,
    mimeType: read.mimeType,
    storage: 'copy',
  };
}

/** Elsewhere first: whoever finds the photo's name finds all of it. */
async function bringIn(folder: string, found: FoundPhoto, path: string, sha256: string): Promise<void> {
  const place = dirname(path);
  const onItsWay = incomingFolder(folder, path);
  const incoming = join(onItsWay, `${randomUUID()}${partSuffix}`);
  try {
    await makeFolder(fileSystem, folder, onItsWay);
    const made = await makeFolder(fileSystem, folder, place);
    await copyFile(found.path, incoming, constants.COPYFILE_FICLONE);
    await synced(incoming);
    if ((await sha256Of(incoming)) !== sha256) throw notWhatWasRead(found);
    await rename(incoming, path);
    const highest = made === undefined ? place : dirname(made);
    for (let above = place; above.length >= highest.length; above = dirname(above)) await syncFolder(fileSystem, above);
  } catch (error) {
    await rm(incoming, { force: true });
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? noRoom(found.name) : copyFault(error, found);
  }
}

const notWhatWasRead = ({ name, path }: FoundPhoto): Fault =>
  new Fault('file/unreadable', `The copy of '${name}' is not what was read. Check the card and try again.`, { path });

/** The card may have been pulled out meanwhile; else the catalogue's disk refuses. */
function copyFault(error: unknown, { name, path }: FoundPhoto): Fault {
  const { code, path: at } = error as NodeJS.ErrnoException;
  if (at !== path || error instanceof Fault) return writeFault(error, path);
  const message = `'${name}' could not be copied (${code ?? 'unknown reason'}). Connect its drive and import again.`;
  return new Fault(code === 'ENOENT' ? 'file/not-found' : 'file/unreadable', message, { path });
}

async function synced(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
