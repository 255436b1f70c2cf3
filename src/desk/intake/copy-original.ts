import { constants } from 'node:fs';
import { copyFile, mkdir, open, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { originalsFolder } from '../../catalogue/places.ts';
import { Fault } from '../../model/fault.ts';
import type { PhotoFile } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { ReadPhoto } from '../readers/read-photo.ts';
import type { FoundPhoto } from './found-files.ts';

/** Copies an original into the catalogue, under its event, and proves the copy by its hash before it counts. */
export async function copyOriginal(
  catalogue: Catalogue,
  event: PressEvent,
  found: FoundPhoto,
  read: ReadPhoto,
): Promise<PhotoFile> {
  // The start of the hash keeps two photos of one name apart; the name stays what people know.
  const path = join(originalsFolder(catalogue.folder, event.id), read.sha256.slice(0, 12), found.name);
  await mkdir(dirname(path), { recursive: true });
  try {
    await copyFile(found.path, path, constants.COPYFILE_FICLONE);
    await synced(path);
    if ((await sha256Of(path)) !== read.sha256) {
      throw new Fault(
        'file/unreadable',
        `The copy of '${found.name}' is not what was read. Check the card and try again.`,
        {
          path: found.path,
        },
      );
    }
  } catch (error) {
    await rm(path, { force: true });
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    throw new Fault('store/disk-full', `There is no room to copy '${found.name}'. Make space and import again.`, {
      path,
    });
  }
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
