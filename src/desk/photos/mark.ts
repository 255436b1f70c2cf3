import type { PhotoMarks, PhotoSet } from '../../contract/commands.ts';
import type { Photo } from '../../model/photo.ts';
import type { Handler } from '../handler.ts';
import { applySet } from './apply-set.ts';
import { findPhoto } from './find-photo.ts';

/** Rating, label and choice of many photos, in one edit with one undo. Photos that are marked so already stay untouched. */
export const markPhotos: Handler<'photos.mark'> = async ({ catalogue }, { photos, set }) => {
  const { seq, value } = await catalogue.change('photos.mark', (draft) => {
    let marked = 0;
    for (const id of new Set(photos)) {
      const photo = findPhoto(catalogue, id);
      const fields = changing(photo, set);
      if (Object.keys(fields).length === 0) continue;
      draft.put('photos', applySet(photo, fields, undefined));
      marked++;
    }
    return marked;
  });
  return { photos: value, seq };
};

/** What of the marks the photo does not have yet. */
function changing(photo: Photo, set: PhotoMarks): PhotoSet {
  // Files say 'rejected' by a rating of -1 (XMP part 1, 8.4): whoever picks the photo, or neither, means otherwise.
  const isTakenBack = set.pick !== undefined && set.pick !== 'rejected' && photo.rating === -1;
  const wanted: PhotoMarks = { ...(isTakenBack && { rating: null }), ...set };
  const fields: PhotoSet = {};
  for (const key of ['rating', 'label', 'pick'] as const) {
    const value = wanted[key];
    if (value !== undefined && value !== (photo[key] ?? null)) fields[key] = value;
  }
  return fields;
}
