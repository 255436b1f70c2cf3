import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Handler } from '../handler.ts';
import { originalPath } from '../views/photo-view.ts';
import { within } from '../within.ts';

/** Milliseconds for one file or folder: a drive in another house that says nothing for longer cannot be worked with. */
const patience = 1_500;

/** Which originals cannot be reached now. One is asked for after the other, so that a dead drive holds up one question and not the desk. */
export const listOffline: Handler<'photos.offline'> = async ({ catalogue }, { photos: asked }) => {
  const folders = new Map<string, boolean>();
  const photos: typeof asked = [];
  for (const id of asked) {
    const photo = catalogue.photos.get(id);
    if (!photo) continue;
    const path = originalPath(catalogue, photo);
    const folder = dirname(path);
    // Where the folder has gone with its drive, none of its files is asked for.
    const isFolderThere = folders.get(folder) ?? (await canReach(folder, constants.X_OK));
    folders.set(folder, isFolderThere);
    if (!isFolderThere || !(await canReach(path, constants.R_OK))) photos.push(id);
  }
  return { photos };
};

async function canReach(path: string, mode: number): Promise<boolean> {
  let can = false;
  await within(
    patience,
    access(path, mode).then(
      () => {
        can = true;
      },
      () => undefined,
    ),
  );
  return can;
}
