import { thumbnailPath } from '../../catalogue/places.ts';
import { withArticleCaption } from '../../captions/with-article-caption.ts';
import type { Captions } from '../../model/caption.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import { keepPicture } from '../keep-picture.ts';
import type { ReadPhoto } from '../readers/read-photo.ts';
import { isOnline } from '../views/photo-view.ts';
import type { FoundPhoto } from './found-files.ts';
import type { IntakePlace } from './intake-place.ts';
import { keptFile } from './kept-file.ts';
import { type ArticleCaption, newPhoto } from './new-photo.ts';
import { withChangedSidecars } from './with-changed-sidecars.ts';

/** What became of one file: a record to put (absent where nothing changes) and how it is reported. */
export interface Taken {
  readonly state: 'new' | 'known' | 'updated';
  readonly photo: Photo;
  /** The record to put, made from the newest one at the moment of writing: somebody may be editing it. */
  readonly put?: (current: Photo) => Photo;
}

/** One file of the run and what became of it. */
export interface TakenFile {
  readonly file: string;
  readonly taken: Taken;
}

/** A photo that the catalogue has not: its thumbnail, its copy if wished, and its record. */
export async function takeNew(
  place: IntakePlace,
  event: PressEvent,
  found: FoundPhoto,
  read: ReadPhoto,
  captions: readonly ArticleCaption[],
): Promise<Taken> {
  const { catalogue, room, copy } = place;
  const file = await keptFile(place, event.id, found, read, copy);
  const { thumbnail } = read;
  if (thumbnail) {
    const keep = () => keepPicture(catalogue.folder, thumbnailPath(catalogue.folder, read.sha256), thumbnail);
    // It is made again when it is asked for: a full disk must not cost the photo.
    await room.with(thumbnail.length, found.name, keep).catch(() => undefined);
  }
  return { state: 'new', photo: newPhoto(event, file, read, captions), put: (photo) => photo };
}

/**
 * A photo that the catalogue has: the article may have words for it, and an original that is gone is found again.
 * @param read what was read of the file; absent where it is the very file that is known.
 */
export async function takeKnown(
  place: IntakePlace,
  known: Photo,
  found: FoundPhoto,
  captions: readonly ArticleCaption[],
  read: ReadPhoto | undefined,
): Promise<Taken> {
  const { catalogue, copy, written } = place;
  const withWords = (photo: Photo): Captions => {
    const main = catalogue.events.get(photo.event)?.languages[0] ?? 'und';
    return captions.reduce(
      (all, { language, text }) => withArticleCaption(all, language === 'und' ? main : language, text),
      photo.captions,
    );
  };
  const lost = read && !(await isOnline(catalogue, known));
  const changed = read && sidecarsChanged(known, read, written);
  if (withWords(known) === known.captions && !lost && !changed) return { state: 'known', photo: known };
  const again = copy || known.file.storage === 'copy';
  const file = lost && (await keptFile(place, known.event, found, read, again));
  const put = (current: Photo): Photo => {
    const main = catalogue.events.get(current.event)?.languages[0] ?? 'und';
    const photo = changed ? withChangedSidecars(current, read, main) : current;
    return { ...photo, captions: withWords(photo), ...(file && { file }) };
  };
  return { state: 'updated', photo: known, put };
}

/** Another sidecar than the ones that were read, or that Cutline wrote itself. */
const sidecarsChanged = (known: Photo, { sidecars }: ReadPhoto, written: IntakePlace['written']): boolean => {
  const own = written(known.id)?.sha256;
  const theirs = sidecars.filter(({ sha256 }) => sha256 !== own).map(({ sha256 }) => sha256);
  const before = (known.sidecars ?? []).filter(({ sha256 }) => sha256 !== own).map(({ sha256 }) => sha256);
  // One that Cutline has written over is not one that was taken away.
  return theirs.join() !== before.join() && !(theirs.length === 0 && own !== undefined);
};
