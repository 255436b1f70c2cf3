import { heicPixels } from '../../images/heic/heic.ts';
import type { ImageIdentity } from '../../images/identify.ts';
import type { Steps } from './steps.ts';

/** A file's picture as bytes that `renderJpeg` draws. */
export interface Drawable {
  readonly bytes: Uint8Array;
  /** Some of it is missing. */
  readonly damaged: boolean;
}

/**
 * The bytes of a photo's picture for drawing: the file's own, or what another decoder makes of them.
 * @param longSide pixels that are wanted at least, if the picture has so many.
 * @param bytes of the file. They may be the answer: they are lent for no longer than that.
 * @throws Fault image/unsupported where no pixel can be decoded
 */
export async function drawable(
  bytes: Uint8Array,
  image: ImageIdentity,
  longSide: number,
  steps: Steps,
): Promise<Drawable> {
  if (image.pixels === 'sharp') return { bytes, damaged: false };
  const { tiff, damaged } = await steps.decode(() => heicPixels(bytes, longSide));
  return { bytes: tiff, damaged };
}
