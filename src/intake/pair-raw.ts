import { extensionOf, rawExtensions } from './photo-name.ts';

/** One picture that comes in, and the raw files of the same shot. */
export interface Shot<Photo> {
  readonly photo: Photo;
  readonly beside: readonly Photo[];
}

/** What cameras write beside a raw file. A TIFF of the same name is what somebody developed. */
const developed = new Set('jpg jpeg jpe heic heif hif'.split(' '));

/**
 * Finds the raw files that lie beside a camera's own picture of the same shot: one stem (in any case and normalisation), one
 * place, exactly one JPEG or HEIC. Where there are several of those, nobody can say whose the raw file is, and each stays on
 * its own. Names alone are asked: whether they were taken at one moment is for those who read them. Keeps the order.
 * @param placeOf what two files must have in common: their folder.
 */
export function pairRaw<Photo extends { readonly name: string }>(
  photos: readonly Photo[],
  placeOf: (photo: Photo) => string,
): Shot<Photo>[] {
  const groups = new Map<string, { raw: Photo[]; developed: Photo[] }>();
  for (const photo of photos) {
    const extension = extensionOf(photo.name);
    const isRaw = rawExtensions.has(extension);
    if (!isRaw && !developed.has(extension)) continue;
    const stem = photo.name.slice(0, -extension.length).normalize('NFC').toLowerCase();
    const key = `${placeOf(photo)}\0${stem}`;
    const group = groups.get(key) ?? { raw: [], developed: [] };
    groups.set(key, group);
    (isRaw ? group.raw : group.developed).push(photo);
  }
  const beside = new Map<Photo, readonly Photo[]>();
  const taken = new Set<Photo>();
  for (const { raw, developed: pictures } of groups.values()) {
    const [picture, another] = pictures;
    if (!picture || another || raw.length === 0) continue;
    beside.set(picture, raw);
    for (const photo of raw) taken.add(photo);
  }
  return photos.filter((photo) => !taken.has(photo)).map((photo) => ({ photo, beside: beside.get(photo) ?? [] }));
}
