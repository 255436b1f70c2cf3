import { heicPixels } from '../../images/heic/heic.ts';
import { identifyImage, type ImageIdentity } from '../../images/identify.ts';
import type { Drawable } from '../../images/render.ts';
import { turnFor } from '../../images/turn-for.ts';
import { pictureInside, type PictureInside } from '../../metadata/picture-inside.ts';
import { Fault } from '../../model/fault.ts';
import type { Steps } from './steps.ts';

/** A file's picture, ready to be drawn. */
export interface PhotoPicture extends Drawable {
  /** Some of it is missing. */
  readonly damaged: boolean;
  /** Set where it is not the photo's own pixels but a picture that lies inside the file: its pixels, upright. */
  readonly inside?: { readonly width: number; readonly height: number };
}

/** A photo's bytes, and what they are. */
export interface OpenPhoto {
  readonly path: string;
  /** Lent for no longer than the answer is used: they may be part of it. */
  readonly bytes: Uint8Array;
  readonly image: ImageIdentity;
}

/**
 * What is drawn for a photo: the file's own bytes, or what another decoder makes of them, or a picture that lies inside.
 * @param longSide pixels that are wanted at least, if the picture has so many.
 * @param found what lies inside, if somebody has looked already.
 * @throws Fault image/unsupported where there is nothing to draw, tool/perl-missing, tool/exiftool-failed
 */
export async function pictureOf(
  { path, bytes, image }: OpenPhoto,
  longSide: number,
  steps: Steps,
  found?: PictureInside,
): Promise<PhotoPicture> {
  switch (image.pixels) {
    case 'sharp':
      return { bytes, damaged: false };
    case 'heic': {
      const { tiff, damaged } = await steps.decode(() => heicPixels(bytes, longSide));
      return { bytes: tiff, damaged };
    }
    case 'inside':
      return largestOf(found ?? (await lookInside(path, image, steps)), image);
  }
}

/** Each file has its whole time for ExifTool, of which no more run than there are readers. */
export const lookInside = (path: string, image: ImageIdentity, steps: Steps): Promise<PictureInside> =>
  steps.decode(() => pictureInside(path, image.mimeType));

async function largestOf(inside: PictureInside, image: ImageIdentity): Promise<PhotoPicture> {
  const known = await Promise.all(
    inside.previews.map(async (bytes) => {
      const preview = await identifyImage(bytes).catch(() => undefined);
      if (preview?.pixels !== 'sharp') return [];
      // As it lies there: how it is turned is for the photo itself to say.
      const [width, height] =
        preview.orientation < 5 ? [preview.width, preview.height] : [preview.height, preview.width];
      return [{ bytes, width, height }];
    }),
  );
  const [largest] = known.flat().sort((a, b) => b.width * b.height - a.width * a.height);
  if (!largest)
    throw new Fault('image/unsupported', `This ${image.format} file has no picture inside that can be shown here.`);
  const { bytes, width, height } = largest;
  const whole = completed(image, inside);
  const orientation = turnFor(largest, whole, whole.orientation);
  const size = orientation < 5 ? { width, height } : { width: height, height: width };
  return { bytes, orientation, damaged: false, inside: size };
}

/** What ExifTool knows of the photo that its header did not say plainly: sizes without the sensor's dark edges, turning. */
export function completed(image: ImageIdentity, { width, height, orientation }: PictureInside): ImageIdentity {
  if (width === undefined || height === undefined) return image;
  const upright = orientation < 5 ? { width, height } : { width: height, height: width };
  return { ...image, ...upright, orientation };
}
