import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { PhotoView } from '../../contract/views.ts';
import { olderThan } from '../../model/caption.ts';
import type { Photo } from '../../model/photo.ts';
import { mainNames } from '../../model/speaker.ts';
import { settledValues } from './photo-values.ts';

/** Where the photo's bytes are: its own place, or the catalogue's copy. */
export const originalPath = (catalogue: Catalogue, photo: Photo): string => resolve(catalogue.folder, photo.file.path);

/** Whether the photo's bytes can be read now. */
export const isOnline = (catalogue: Catalogue, photo: Photo): Promise<boolean> =>
  access(originalPath(catalogue, photo), constants.R_OK).then(
    () => true,
    () => false,
  );

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
    width: photo.width,
    height: photo.height,
    ...(photo.contentCredentials && { contentCredentials: photo.contentCredentials }),
    ...(photo.captured && { captured: photo.captured }),
    captions: Object.fromEntries(captions),
    people: photo.people.map((person) => {
      const speaker = catalogue.speakers.get(person.speaker);
      return { ...person, name: speaker ? mainNames(speaker) : {} };
    }),
    suggestions: photo.suggestions,
    values: settledValues(photo, event),
    ...(photo.rating !== undefined && { rating: photo.rating }),
    ...(photo.label !== undefined && { label: photo.label }),
    ...(photo.pick && { pick: photo.pick }),
    warnings: photo.warnings,
  };
}
