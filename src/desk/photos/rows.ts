import type { Handler } from '../handler.ts';
import { photoRow } from '../views/photo-row.ts';
import { listedPhotos } from './choose-photos.ts';

export const listRows: Handler<'photos.rows'> = async (context, input) => {
  const listed = await listedPhotos(context, input);
  const { events } = context.catalogue;
  return {
    total: listed.total,
    rows: listed.page(input.offset, input.limit).map((photo) => photoRow(photo, events.get(photo.event))),
  };
};
