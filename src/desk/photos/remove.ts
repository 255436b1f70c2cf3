import type { Handler } from '../handler.ts';
import { findPhoto } from './find-photo.ts';

export const removePhotos: Handler<'photos.remove'> = async ({ catalogue }, { photos }) => {
  const { seq } = await catalogue.change('photos.remove', (draft) => {
    for (const id of photos) draft.remove('photos', findPhoto(catalogue, id).id);
  });
  return { photos: photos.length, seq };
};
