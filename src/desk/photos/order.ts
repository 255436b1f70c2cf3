import type { Handler } from '../handler.ts';
import { dayTimes } from '../../model/day-times.ts';
import type { PhotoId } from '../../model/ids.ts';
import { findEvent } from '../events/find-event.ts';
import { arrangedPhotos } from './arranged-photos.ts';

/** Every photo, so that a screen may choose any and knows where it stands, with no record read. */
export const orderPhotos: Handler<'photos.order'> = async (context, { arrange, language, ...input }) => {
  const { catalogue, search } = context;
  const event = input.event && findEvent(catalogue, input.event).id;
  const captured = new Map<PhotoId, string>();
  for (const brief of catalogue.briefs(event)) captured.set(brief.id, brief.captured);
  const arranged = arrange && (await arrangedPhotos(context, { ...input, arrange, language }));
  const { query = '', typing } = input;
  const found = query.trim() === '' ? undefined : await search.among(query, typing, event);
  const photos = arranged?.photos ?? found ?? [...captured.keys()];
  const times = dayTimes(photos.values().map((photo) => captured.get(photo) ?? ''));
  return { photos: [...photos], ...(arranged && { order: arranged.stamp }), ...(times && { times }) };
};
