import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { PhotoView } from '../../contract/views.ts';
import { olderThan } from '../../model/caption.ts';
import { openConflicts, type Readings } from '../../model/conflict.ts';
import type { Photo, PhotoFile } from '../../model/photo.ts';
import type { ValueSource } from '../../model/value.ts';
import { mainNames } from '../../model/speaker.ts';
import { settledValues } from './photo-values.ts';

/** Where the photo's bytes are: its own place, or the catalogue's copy. */
export const originalPath = (catalogue: Catalogue, photo: Photo): string => resolve(catalogue.folder, photo.file.path);

/** Whether the photo's bytes can be read now. */
export const isOnline = (catalogue: Catalogue, photo: Photo): Promise<boolean> => isThere(catalogue, photo.file);

/** Whether the bytes of a photo's file, or of one that is kept with it, can be read now. */
export const isThere = (catalogue: Catalogue, file: PhotoFile): Promise<boolean> =>
  access(resolve(catalogue.folder, file.path), constants.R_OK).then(
    () => true,
    () => false,
  );

const besideOf = async (catalogue: Catalogue, { beside }: Photo): Promise<Pick<PhotoView, 'beside'>> => {
  if (!beside || beside.length === 0) return {};
  const files = beside.map(async (file) => {
    const online = await isThere(catalogue, file);
    return { ...file, path: resolve(catalogue.folder, file.path), online };
  });
  return { beside: await Promise.all(files) };
};

/** A photo as screens and the command line show it. */
export async function photoView(catalogue: Catalogue, photo: Photo): Promise<PhotoView> {
  const event = catalogue.events.get(photo.event);
  const captions = Object.entries(photo.captions).map(([language, caption]) => {
    const older = olderThan(photo.captions, language);
    return [language, { ...caption, ...(older !== undefined && { olderThan: older }) }] as const;
  });
  return {
    photo: photo.id,
    revision: photo.revision,
    event: photo.event,
    file: { ...photo.file, path: originalPath(catalogue, photo), online: await isOnline(catalogue, photo) },
    ...(await besideOf(catalogue, photo)),
    width: photo.width,
    height: photo.height,
    ...(photo.shownBy && { shownBy: photo.shownBy }),
    ...(photo.contentCredentials && { contentCredentials: photo.contentCredentials }),
    ...(photo.captured && { captured: photo.captured }),
    captions: Object.fromEntries(captions),
    people: photo.people.map((person) => {
      const speaker = catalogue.speakers.get(person.speaker);
      return { ...person, name: speaker ? mainNames(speaker) : {} };
    }),
    suggestions: photo.suggestions,
    values: settledValues(photo, event),
    orientation: photo.orientation,
    ...(photo.turned && { turned: photo.turned }),
    ...readingsElsewhere(photo),
    conflicts: openConflicts(photo.conflicts),
    ...decisionsOf(photo),
    ...(photo.rating !== undefined && { rating: photo.rating }),
    ...(photo.label !== undefined && { label: photo.label }),
    ...(photo.pick && { pick: photo.pick }),
    warnings: photo.warnings,
  };
}

/** What the file says of properties that the view's values say nothing of. */
function readingsElsewhere(photo: Photo): Pick<PhotoView, 'readings'> {
  const readings: Record<string, Readings> = { ...photo.readings };
  for (const [key, { value, all }] of Object.entries(photo.values)) if (value === null && all) readings[key] = all;
  return Object.keys(readings).length > 0 ? { readings } : {};
}

function decisionsOf({ conflicts = {} }: Photo): Pick<PhotoView, 'settled'> {
  const settled: Record<string, ValueSource> = {};
  for (const [key, state] of Object.entries(conflicts)) if (state !== 'open') settled[key] = state;
  return Object.keys(settled).length > 0 ? { settled } : {};
}
