import type { Size } from './still-formats.ts';

/**
 * The EXIF orientation that makes a picture inside a raw file upright, 1 to 8: the raw file's own, as both are what the sensor
 * saw; unless the picture was turned when it was written, which its sides tell.
 * @param inside pixels of the picture as it lies there; `whole`: those of the photo, upright.
 */
export function turnFor(inside: Size, whole: Size, orientation: number): number {
  if (orientation < 5 || whole.width === whole.height || inside.width === inside.height) return orientation;
  const isUpright = inside.width > inside.height === whole.width > whole.height;
  return isUpright ? 1 : orientation;
}
