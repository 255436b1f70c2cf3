import type { Photo } from '../../../src/model/photo.ts';

/** The photo with this text as its English caption, as somebody would edit it. */
export function captioned(photo: Photo, text: string): Photo {
  const caption = photo.captions.en;
  if (!caption) throw new Error(`${photo.id} has no English caption.`);
  return { ...photo, captions: { ...photo.captions, en: { ...caption, text, revision: caption.revision + 1 } } };
}
