import { Fault } from '../model/fault.ts';
import { maxPixels } from './identify.ts';
import { sharp } from './libvips.ts';

export interface Rendered {
  readonly jpeg: Buffer;
  /** True where the file ends before its pixels do, or some of them are broken: what is there is drawn. */
  readonly damaged: boolean;
}

/**
 * Draws a photo as an upright sRGB JPEG without any metadata, `longSide` pixels at most and never larger than it is.
 * Wide-gamut and CMYK pixels are converted through their ICC profile; transparency becomes white.
 * @param quality JPEG quality, 1 to 100.
 * @throws Fault image/unsupported where no pixel can be decoded
 */
export async function renderJpeg(bytes: Uint8Array, longSide: number, quality = 80): Promise<Rendered> {
  try {
    return { jpeg: await draw(bytes, longSide, quality, 'error'), damaged: false };
  } catch {
    const jpeg = await draw(bytes, longSide, quality, 'none').catch((error: unknown) => {
      throw new Fault('image/unsupported', 'The pixels of this photo cannot be decoded, so it has no picture here.', {
        reason: error instanceof Error ? error.message.split('\n')[0] : String(error),
      });
    });
    return { jpeg, damaged: true };
  }
}

const draw = (bytes: Uint8Array, longSide: number, quality: number, failOn: 'error' | 'none'): Promise<Buffer> =>
  sharp(bytes, { limitInputPixels: maxPixels, failOn })
    .autoOrient()
    .resize(longSide, longSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer();
