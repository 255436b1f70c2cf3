import type { Sharp } from 'sharp';
import { Fault } from '../model/fault.ts';
import { type Degrees, orientationTurned } from '../model/turn.ts';
import { maxPixels } from './identify.ts';
import { sharp } from './libvips.ts';
import { turns } from './turns.ts';

export interface Rendered {
  readonly jpeg: Buffer;
  /** True where the file ends before its pixels do, or some of them are broken: what is there is drawn. */
  readonly damaged: boolean;
}

/** A picture to be drawn. */
export interface Drawable {
  /** In a format that sharp decodes. */
  readonly bytes: Uint8Array;
  /** EXIF orientation that makes it upright, whatever its own block says; left out: what that says. */
  readonly orientation?: number;
  /** Degrees clockwise that it is turned further. */
  readonly turned?: Degrees;
}

/**
 * Draws a photo as an upright sRGB JPEG without any metadata, `longSide` pixels at most and never larger than it is.
 * Wide-gamut and CMYK pixels are converted through their ICC profile; transparency becomes white.
 * @param quality JPEG quality, 1 to 100.
 * @throws Fault image/unsupported where no pixel can be decoded
 */
export async function renderJpeg(picture: Drawable, longSide: number, quality = 80): Promise<Rendered> {
  try {
    return { jpeg: await draw(picture, longSide, quality, 'error'), damaged: false };
  } catch {
    const jpeg = await draw(picture, longSide, quality, 'none').catch((error: unknown) => {
      throw new Fault('image/unsupported', 'The pixels of this photo cannot be decoded, so it has no picture here.', {
        reason: error instanceof Error ? error.message.split('\n')[0] : String(error),
      });
    });
    return { jpeg, damaged: true };
  }
}

const asItIs = { angle: 0, mirrored: false };

function draw(
  { bytes, orientation, turned }: Drawable,
  longSide: number,
  quality: number,
  failOn: 'error' | 'none',
): Promise<Buffer> {
  const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn });
  return upright(picture, orientation, turned)
    .resize(longSide, longSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer();
}

/** A size to fit into counts after the turning. */
function upright(picture: Sharp, orientation: number | undefined, turned: Degrees | undefined): Sharp {
  if (orientation === undefined) return turned ? picture.autoOrient().rotate(turned) : picture.autoOrient();
  const { angle, mirrored } = turns[turned ? orientationTurned(orientation, turned) : orientation] ?? asItIs;
  return picture.rotate(angle).flop(mirrored);
}
