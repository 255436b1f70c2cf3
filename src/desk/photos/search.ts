import type { Snippet } from '../../contract/views.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import { markHits } from '../../search/mark-hits.ts';
import type { Query } from '../../search/query/query.ts';
import type { Handler } from '../handler.ts';

export const searchPhotos: Handler<'photos.search'> = async ({ catalogue, search }, input) => {
  const { query: text, typing = false, offset = 0, limit = 50 } = input;
  // One more than asked for tells whether there are more.
  const { query, hits } = await search.find(text, { order: 'best', offset, limit: limit + 1 }, typing);
  const photos = hits.slice(0, limit).map(({ photo, ...score }) => {
    const id = photo as PhotoId;
    const found = input.snippets ? catalogue.photos.get(id) : undefined;
    return { photo: id, ...score, ...(found && { snippets: snippetsOf(found, query) }) };
  });
  const total = input.count ? { total: await search.count(text, { typing }) } : {};
  return { ...total, more: hits.length > limit, photos };
};

/** The captions and the file name where they have what was looked for. */
function snippetsOf(photo: Photo, query: Query): Snippet[] {
  const texts = Object.entries(photo.captions).flatMap(([language, { headline = '', text }]) => [
    { field: 'headline', language, text: headline },
    { field: 'caption', language, text },
  ]);
  return [...texts, { field: 'file', text: photo.file.name }].flatMap(({ text, ...where }) => {
    const parts = markHits(text, query);
    return parts ? { ...where, parts } : [];
  });
}
