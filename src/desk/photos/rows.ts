import type { Handler } from '../handler.ts';
import { photoRow } from '../views/photo-row.ts';
import { choosePhotos, pageOf } from './choose-photos.ts';

export const listRows: Handler<'photos.rows'> = ({ catalogue }, input) => {
  const photos = choosePhotos(catalogue, input);
  return {
    total: photos.length,
    rows: pageOf(photos, input).map((photo) => photoRow(photo, catalogue.events.get(photo.event))),
  };
};
