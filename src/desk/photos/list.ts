import type { Handler } from '../handler.ts';
import { photoView } from '../views/photo-view.ts';
import { choosePhotos, pageOf } from './choose-photos.ts';

export const listPhotos: Handler<'photos.list'> = async ({ catalogue }, input) => {
  const photos = choosePhotos(catalogue, input);
  return {
    total: photos.length,
    photos: await Promise.all(pageOf(photos, input).map((photo) => photoView(catalogue, photo))),
  };
};
