import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhotoId } from '../../model/ids.ts';
import { Fault } from '../../model/fault.ts';
import { packName } from '../../packs/file-names.ts';
import type { PlannedPhoto } from '../../packs/plan-pack.ts';
import { writePhoto } from '../../packs/write-photo.ts';
import type { Handler } from '../handler.ts';
import { plannedPack } from './planned-pack.ts';
import { packTools } from './tools.ts';

/** Where copies for other programs lie, under the desk's own folder, which goes when the desk ends. */
const dragsFolder = (scratchFolder: string): string => join(scratchFolder, 'drags');

/** Copies as a pack would hold them, under their own names, each photo's in a folder of its own. */
export const writeCopies: Handler<'photos.copies'> = async (context, { photos }) => {
  const planned = await plannedPack(context, { photos });
  const tools = await packTools(context.readers, new AbortController().signal);
  const folder = join(dragsFolder(context.scratchFolder), randomUUID());
  const paths: string[] = [];
  const problems: { photo: PhotoId; code: string; message: string }[] = awayOf(planned.input.photos);
  for (const [index, one] of planned.photos.entries()) {
    const own = join(folder, String(index + 1));
    await mkdir(own, { recursive: true });
    try {
      const { pictures, sidecars } = await writePhoto(underOwnName(one), own, planned.languages, tools);
      paths.push(...[...pictures, ...sidecars].map(({ path }) => join(own, path)));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      problems.push({ photo: one.photo.photo, code: error.code, message: error.message });
    }
  }
  return { paths, problems };
};

function awayOf(photos: readonly PlannedPhoto['photo'][]): { photo: PhotoId; code: string; message: string }[] {
  return photos
    .filter(({ original }) => !original.online)
    .map(({ photo, original: { name } }) => ({
      photo,
      code: 'photo/original-missing',
      message: `The original of '${name}' cannot be reached now. Plug in its drive.`,
    }));
}

/** The original alone: no web copy, and no number before its name. */
function underOwnName({ photo, pictures }: PlannedPhoto): PlannedPhoto {
  const { stem, extension } = packName(photo.original.name, photo.original.mimeType);
  const name = `${stem}${extension}`;
  const sidecar = `${photo.original.takesWords ? name : stem}.xmp`;
  return {
    photo,
    pictures: pictures.flatMap((picture) =>
      picture.kind === 'original' ? { ...picture, path: name, ...(picture.sidecar !== undefined && { sidecar }) } : [],
    ),
  };
}
