import { basename } from 'node:path';
import { thumbnailPath } from '../../catalogue/places.ts';
import { withArticleCaption } from '../../captions/with-article-caption.ts';
import type { Captions } from '../../model/caption.ts';
import { Fault } from '../../model/fault.ts';
import type { Photo, PhotoFile } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { DeskContext } from '../context.ts';
import { keepPicture } from '../keep-picture.ts';
import type { ReadPhoto } from '../readers/read-photo.ts';
import { isOnline } from '../views/photo-view.ts';
import { copyOriginal } from './copy-original.ts';
import type { FoundPhoto } from './found-files.ts';
import { type ArticleCaption, newPhoto } from './new-photo.ts';

/** What became of one file: a record to put (absent where nothing changes) and how it is reported. */
export interface Taken {
  readonly state: 'new' | 'known' | 'updated';
  readonly photo: Photo;
  /** The record to put, made from the newest one at the moment of writing: somebody may be editing it. */
  readonly put?: (current: Photo) => Photo;
}

/** Reads one file and decides what it is: a new photo, a known one, or a known one with something new to say. */
export async function takePhoto(
  context: DeskContext,
  event: PressEvent,
  found: FoundPhoto,
  captions: readonly ArticleCaption[],
  copy: boolean,
): Promise<Taken> {
  const { catalogue, readers } = context;
  const read = await readers.read(found.path, { thumbnail: true });
  const known = catalogue.photoBySha256(read.sha256);
  if (known) return knownPhoto(context, known, found, captions);
  if (read.thumbnail) await keepPicture(thumbnailPath(catalogue.folder, read.sha256), read.thumbnail);
  const file = copy ? await copyOriginal(catalogue, event, found, read) : referenced(found, read);
  return { state: 'new', photo: newPhoto(event, file, read, captions), put: (photo) => photo };
}

/** A photo that the catalogue has: the article may have words for it, and a file that moved is found again. */
export async function knownPhoto(
  { catalogue }: DeskContext,
  known: Photo,
  found: FoundPhoto,
  captions: readonly ArticleCaption[],
): Promise<Taken> {
  const withWords = (photo: Photo): Captions =>
    captions.reduce((all, { language, text }) => withArticleCaption(all, language, text), photo.captions);
  const moved =
    known.file.storage === 'reference' && known.file.path !== found.path && !(await isOnline(catalogue, known));
  if (withWords(known) === known.captions && !moved) return { state: 'known', photo: known };
  const place = moved ? { path: found.path, name: found.name } : {};
  const put = (photo: Photo): Photo => ({ ...photo, captions: withWords(photo), file: { ...photo.file, ...place } });
  return { state: 'updated', photo: known, put };
}

function referenced(found: FoundPhoto, read: ReadPhoto): PhotoFile {
  if (basename(found.path) === '')
    throw new Fault('file/not-found', `'${found.path}' is not a file.`, { path: found.path });
  return {
    path: found.path,
    name: found.name,
    size: read.size,
    sha256: read.sha256,
    modified: read.modified,
    mimeType: read.mimeType,
    storage: 'reference',
  };
}
