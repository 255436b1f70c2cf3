import type { Handler } from '../handler.ts';
import { sideBySide } from '../side-by-side.ts';
import { photoView } from '../views/photo-view.ts';
import { listedPhotos } from './choose-photos.ts';

export const listPhotos: Handler<'photos.list'> = async (context, input) => {
  const listed = await listedPhotos(context, input);
  const photos = listed.page(input.offset, input.limit);
  return { total: listed.total, photos: await sideBySide(photos, (photo) => photoView(context.catalogue, photo)) };
};
