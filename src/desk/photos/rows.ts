import type { Handler } from '../handler.ts';
import { photoRow } from '../views/photo-row.ts';
import { arrangedPhotos } from './arranged-photos.ts';
import { listedPhotos } from './choose-photos.ts';

export const listRows: Handler<'photos.rows'> = async (context, { arrange, language, ...input }) => {
  const { events } = context.catalogue;
  const arranged = arrange && (await arrangedPhotos(context, { ...input, arrange, language }));
  const { offset = 0, limit } = input;
  const end = limit === undefined ? undefined : offset + limit;
  const listed = await listedPhotos(context, arranged ? { photos: arranged.photos.slice(offset, end) } : input);
  const photos = arranged ? listed.page() : listed.page(offset, limit);
  return {
    total: arranged ? arranged.photos.length : listed.total,
    rows: photos.map((photo) => photoRow(photo, events.get(photo.event))),
    ...(arranged && { order: arranged.stamp }),
    ...(arranged && offset === 0 && { groups: [...arranged.groups] }),
  };
};
