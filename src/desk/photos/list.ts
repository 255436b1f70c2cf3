import type { Handler } from '../handler.ts';
import { sideBySide } from '../side-by-side.ts';
import { photoView } from '../views/photo-view.ts';
import { choosePhotos, pageOf } from './choose-photos.ts';

export const listPhotos: Handler<'photos.list'> = async ({ catalogue }, input) => {
  const photos = choosePhotos(catalogue, input);
  return {
    total: photos.length,
    photos: await sideBySide(pageOf(photos, input), (photo) => photoView(catalogue, photo)),
  };
};
