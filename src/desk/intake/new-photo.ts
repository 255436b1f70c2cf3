import { basename } from 'node:path';
import { captionsFromFile } from '../../captions/captions-from-file.ts';
import { withArticleCaption } from '../../captions/with-article-caption.ts';
import { detectLanguage } from '../../intake/language.ts';
import type { Captions } from '../../model/caption.ts';
import { newPhotoId } from '../../model/ids.ts';
import type { Photo, PhotoFile } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { Values } from '../../model/value.ts';
import type { ReadPhoto } from '../readers/read-photo.ts';

/** An article's words for one photo. */
export interface ArticleCaption {
  readonly language: string;
  readonly text: string;
  /** The article's own date, where it states one. */
  readonly date?: string;
}

/** Values that a photo keeps in a place of their own; EXIF's comment stays in the file, where `read` shows it. */
export const elsewhere: ReadonlySet<string> = new Set([
  'description',
  'headline',
  'rating',
  'label',
  'orientation',
  'userComment',
]);

/** The record of a photo that just came in: what its file says and what the articles say about it. */
export function newPhoto(
  event: PressEvent,
  file: PhotoFile,
  read: ReadPhoto,
  captions: readonly ArticleCaption[],
): Photo {
  const { values, conflicts, warnings, contentCredentials } = read.metadata;
  const main = event.languages[0] ?? 'und';
  const rating = values.rating?.value;
  const label = values.label?.value;
  const captured = capturedAt(read, captions);
  return {
    id: newPhotoId(),
    revision: 1,
    event: event.id,
    file,
    width: read.width,
    height: read.height,
    orientation: read.orientation,
    ...sidecarsOf(read),
    ...(read.shownBy && { shownBy: read.shownBy }),
    ...(contentCredentials && { contentCredentials }),
    ...(captured && { captured }),
    captions: captions.reduce<Captions>(
      (all, { language, text }) => withArticleCaption(all, language === 'und' ? main : language, text),
      captionsFromFile(values, detectLanguage, main),
    ),
    people: [],
    suggestions: [],
    values: Object.fromEntries(Object.entries(values).filter(([key]) => !elsewhere.has(key))),
    ...conflictsOf(conflicts),
    ...readingsElsewhere(values),
    ...(typeof rating === 'number' && rating >= -1 && rating <= 5 && { rating: Math.trunc(rating) }),
    ...(typeof label === 'string' && { label }),
    warnings: [...read.warnings, ...warnings],
    added: new Date().toISOString(),
  };
}

/** Of the orientation nobody chooses: the one in EXIF turns the pixels. */
function conflictsOf(keys: readonly string[]): Pick<Photo, 'conflicts'> {
  const open = keys.filter((key) => key !== 'orientation');
  return open.length > 0 ? { conflicts: Object.fromEntries(open.map((key) => [key, 'open' as const])) } : {};
}

/** What the blocks say of what the photo keeps elsewhere: that is shown beside it, and can be chosen. */
function readingsElsewhere(values: Values): Pick<Photo, 'readings'> {
  const readings = Object.entries(values).flatMap(([key, { all }]) => (elsewhere.has(key) && all ? [[key, all]] : []));
  return readings.length > 0 ? { readings: Object.fromEntries(readings) as Photo['readings'] } : {};
}

/** Which sidecars were read with the file. */
export const sidecarsOf = ({ sidecars }: Pick<ReadPhoto, 'sidecars'>): Pick<Photo, 'sidecars'> =>
  sidecars.length === 0 ? {} : { sidecars: sidecars.map(({ path, ...facts }) => ({ name: basename(path), ...facts })) };

/** When the picture was taken: what the file says; else the article's own date; never the file system's. */
function capturedAt(read: ReadPhoto, captions: readonly ArticleCaption[]): Photo['captured'] {
  const own = read.metadata.values.dateCreated;
  if (typeof own?.value === 'string') return { value: own.value, source: own.source };
  const date = captions.find((caption) => caption.date !== undefined)?.date;
  return date === undefined ? undefined : { value: date, source: 'article' };
}
