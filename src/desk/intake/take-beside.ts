import { stat } from 'node:fs/promises';
import type { Photo, PhotoFile } from '../../model/photo.ts';
import type { ReadPhoto } from '../readers/read-photo.ts';
import { isThere } from '../views/photo-view.ts';
import type { BesideIndex } from './beside-index.ts';
import { keptFile } from './kept-file.ts';
import type { FoundPhoto } from './found-files.ts';
import type { IntakePlace } from './intake-place.ts';
import type { Taken } from './take-photo.ts';

/** What a raw file turned out to be: kept beside its picture (`file` where the record changes), or a photo of its own. */
export type Beside = { readonly kind: 'kept'; readonly file?: PhotoFile } | { readonly kind: 'apart' };

/**
 * Looks at a raw file that lies beside a picture which was taken just now. It is kept with it unless the two were taken at
 * different moments, or it is no raw file, or the catalogue has it as or beside another photo.
 * @param read reads the file; not asked where it is the very one that is known.
 */
export async function lookBeside(
  place: IntakePlace,
  beside: BesideIndex,
  picture: Taken,
  raw: FoundPhoto,
  read: () => Promise<ReadPhoto>,
): Promise<Beside> {
  const { catalogue } = place;
  const { photo } = picture;
  const files = photo.beside ?? [];
  const same = files.find(({ path }) => path === raw.path);
  if (same && (await isUnchanged(raw.path, same))) return { kind: 'kept' };
  const found = await read();
  const known = files.find(({ sha256 }) => sha256 === found.sha256);
  if (known && (await isThere(catalogue, known))) return { kind: 'kept' };
  const isTaken = catalogue.photoBySha256(found.sha256) ?? beside.ownerOf(found.sha256);
  if (!known && isTaken) return { kind: 'kept' };
  if (!known && !isOfOneShot(photo, found)) return { kind: 'apart' };
  const copy = picture.state === 'new' ? place.copy : place.copy || photo.file.storage === 'copy';
  return { kind: 'kept', file: await keptFile(place, photo.event, raw, found, copy) };
}

/** A file that lies beside a photo comes in again, alone: where its own place is empty, it is there from now on. */
export async function takeKnownBeside(
  place: IntakePlace,
  photo: Photo,
  found: FoundPhoto,
  read: ReadPhoto | undefined,
): Promise<Taken> {
  const known = photo.beside?.find(({ sha256 }) => sha256 === read?.sha256);
  if (!read || !known || (await isThere(place.catalogue, known))) return { state: 'known', photo };
  const file = await keptFile(place, photo.event, found, read, place.copy || known.storage === 'copy');
  return { state: 'updated', photo, put: (current) => withBeside(current, [file]) };
}

/** The files take the place of those with the same bytes. */
export function withBeside(photo: Photo, files: readonly PhotoFile[]): Photo {
  if (files.length === 0) return photo;
  const fresh = new Set(files.map(({ sha256 }) => sha256));
  return { ...photo, beside: [...(photo.beside ?? []).filter(({ sha256 }) => !fresh.has(sha256)), ...files] };
}

export async function isUnchanged(path: string, { size, modified }: PhotoFile): Promise<boolean> {
  const now = await stat(path).catch(() => undefined);
  return now?.size === size && now.mtime.toISOString() === modified;
}

/** To the second, which is what every camera writes into both; where one of them says nothing, the name decides. */
const secondLength = 'YYYY-MM-DDThh:mm:ss'.length;

function isOfOneShot({ captured }: Photo, raw: ReadPhoto): boolean {
  if (!raw.mimeType.startsWith('image/x-')) return false;
  const moment = raw.metadata.values.dateCreated?.value;
  if (typeof moment !== 'string' || !captured || captured.source === 'article') return true;
  const length = Math.min(moment.length, captured.value.length, secondLength);
  return moment.slice(0, length) === captured.value.slice(0, length);
}
