import type { Handler } from '../handler.ts';
import { listedPhotos } from '../photos/choose-photos.ts';
import { checkedWish, replacementsIn } from './replacements.ts';

const pageSize = 100;

/** What replacing would change, a page of photos at a time. */
export const findTextCommand: Handler<'captions.findText'> = async (context, input) => {
  const wish = checkedWish(input);
  const listed = await listedPhotos(context, input);
  const photos = listed.page(input.offset, input.limit ?? pageSize);
  const changes = photos.flatMap((photo) =>
    replacementsIn(photo, wish).map((change) => ({
      photo: photo.id,
      name: photo.file.name,
      ...change,
      places: [...change.places],
    })),
  );
  return { total: listed.total, checked: photos.length, changes };
};
