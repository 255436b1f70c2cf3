import { renderJpeg } from './render.ts';

/** Finer than a thumbnail's 80: this copy is published. */
const quality = 85;

/** A copy for the web: JPEG, `longSide` pixels at most, upright, sRGB, no metadata. Faults as `renderJpeg`. */
export const makeWebSize = async (bytes: Uint8Array, longSide: number): Promise<Buffer> =>
  (await renderJpeg(bytes, longSide, quality)).jpeg;
