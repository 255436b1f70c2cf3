import { type Drawable, renderJpeg } from './render.ts';

/** Long sides in pixels. */
export const thumbnailSize = 512;
export const previewSize = 2048;

/** The picture for grids: JPEG, 512 px long side, upright, sRGB, no metadata. Faults as `renderJpeg`. */
export const makeThumbnail = async (picture: Drawable): Promise<Buffer> =>
  (await renderJpeg(picture, thumbnailSize)).jpeg;

/** The picture that keeps a photo viewable when its drive is away: as the thumbnail, 2048 px. */
export const makePreview = async (picture: Drawable): Promise<Buffer> => (await renderJpeg(picture, previewSize)).jpeg;
