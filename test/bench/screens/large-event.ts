import { link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { previewPath, thumbnailPath } from '../../../src/catalogue/places.ts';
import type { Photo } from '../../../src/model/photo.ts';
import { generatedEvent, generatedPhoto, generatedSpeaker, speakerCount } from '../catalogue/corpus/generated.ts';
import { corpusFolder } from '../catalogue/corpus/make-catalogue.ts';
import { drawPicture, pictureHeight, pictureWidth } from '../intake/draw-picture.ts';

/** Pictures drawn; each stands for many photos, under a name of its own each time: a file system bounds the names of a file. */
const pictures = 16;
/** The first photos, which the loupe goes through, have previews too. */
export const withPreviews = 400;
const photosOfChange = 5000;

export const theEvent = { ...generatedEvent(0), names: { en: 'A hundred thousand photos' } };

/** One press event of so many photos, all with thumbnails on the disk; made once and kept in the system's temporary folder. */
export async function makeLargeEvent(count: number): Promise<string> {
  const path = join(corpusFolder, `event-of-${count}.cutline`);
  if (await stat(path).catch(() => undefined)) return path;
  await mkdir(corpusFolder, { recursive: true });
  const part = join(corpusFolder, `part-event-of-${count}.cutline`);
  await rm(part, { recursive: true, force: true });
  const catalogue = await openCatalogue(part, { mode: 'write', create: true });
  try {
    for (let start = 0; start < count; start += photosOfChange) {
      await catalogue.change('import', (draft) => {
        if (start === 0) {
          draft.put('events', theEvent);
          for (let number = 0; number < speakerCount; number++) draft.put('speakers', generatedSpeaker(number));
        }
        for (let number = start; number < start + photosOfChange; number++) draft.put('photos', photoOf(number));
      });
      await catalogue.checkpoint();
    }
  } finally {
    await catalogue.close();
  }
  await rm(join(part, 'history'), { recursive: true, force: true });
  await placePictures(part, count);
  await rename(part, path);
  return path;
}

/** Taken one after the other within four days. */
const photoOf = (number: number): Photo => ({
  ...generatedPhoto(number),
  event: theEvent.id,
  captured: { value: new Date(firstMoment + number * 3000).toISOString().slice(0, 19), source: 'exif' },
});
const firstMoment = Date.UTC(2025, 9, 24, 8);

async function placePictures(folder: string, count: number): Promise<void> {
  const drawn = join(folder, 'drawn');
  await mkdir(drawn);
  for (let number = 0; number < pictures; number++) {
    const raw = { width: pictureWidth, height: pictureHeight, channels: 3 } as const;
    const photo = sharp(drawPicture(number), { raw });
    await photo
      .clone()
      .resize(2048)
      .jpeg({ quality: 80 })
      .toFile(join(drawn, `${number}.preview.jpg`));
    await photo
      .resize(512)
      .jpeg({ quality: 80 })
      .toFile(join(drawn, `${number}.jpg`));
  }
  for (let number = 0; number < count; number++) {
    const { sha256 } = generatedPhoto(number).file;
    await place(join(drawn, `${number % pictures}.jpg`), thumbnailPath(folder, sha256));
    if (number < withPreviews)
      await place(join(drawn, `${number % pictures}.preview.jpg`), previewPath(folder, sha256));
  }
  await rm(drawn, { recursive: true });
}

async function place(picture: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await link(picture, path);
}
