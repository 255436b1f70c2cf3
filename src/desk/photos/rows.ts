import type { Handler } from '../handler.ts';
import { photoRow } from '../views/photo-row.ts';
import { listedPhotos } from './choose-photos.ts';

export const listRows: Handler<'photos.rows'> = ({ catalogue }, input) => {
  const listed = listedPhotos(catalogue, input);
  return {
    total: listed.total,
    rows: listed.page(input.offset, input.limit).map((photo) => photoRow(photo, catalogue.events.get(photo.event))),
  };
};
