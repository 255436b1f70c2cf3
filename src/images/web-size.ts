import { type Drawable, renderJpeg } from './render.ts';

/** Finer than a thumbnail's 80: this copy is published. */
const quality = 85;

/** A copy for the web: JPEG, `longSide` pixels at most, upright, sRGB, no metadata. Faults as `renderJpeg`. */
export const makeWebSize = async (picture: Drawable, longSide: number): Promise<Buffer> =>
  (await renderJpeg(picture, longSide, quality)).jpeg;
