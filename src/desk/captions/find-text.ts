import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Output } from '../../contract/commands.ts';
import type { Photo } from '../../model/photo.ts';
import type { Handler } from '../handler.ts';
import { listedPhotos } from '../photos/choose-photos.ts';
import { type CaptionsWish, checkedWish, replacementsIn } from './replacements.ts';

const pageSize = 100;

type Changes = Output<'captions.findText'>['changes'];

/** What replacing would change: a page of photos at a time, or all of them counted. */
export const findTextCommand: Handler<'captions.findText'> = async (context, input) => {
  const wish = checkedWish(input);
  const listed = await listedPhotos(context, input);
  const { total } = listed;
  const limit = input.limit ?? pageSize;
  if (!input.count) {
    const photos = listed.page(input.offset, limit);
    return { total, checked: photos.length, changes: changesIn(photos, wish) };
  }
  const changes: Changes = [];
  let [photos, places] = [0, 0];
  for (let offset = 0; offset < total; offset += pageSize) {
    const found = changesIn(listed.page(offset, pageSize), wish);
    photos += new Set(found.map(({ photo }) => photo)).size;
    places += found.reduce((sum, change) => sum + change.places.length, 0);
    changes.push(...found.slice(0, Math.max(0, limit - changes.length)));
    await nextTurn();
  }
  return { total, checked: total, photos, places, changes };
};

const changesIn = (photos: readonly Photo[], wish: CaptionsWish): Changes =>
  photos.flatMap((photo) =>
    replacementsIn(photo, wish).map((change) => ({
      photo: photo.id,
      name: photo.file.name,
      ...change,
      places: [...change.places],
    })),
  );
