import type { Metadata } from 'sharp';
import { Fault } from '../model/fault.ts';
import { heicSize } from './heic/heic.ts';
import { sharp } from './libvips.ts';
import { looksLike } from './looks-like.ts';
import { photoFormats, type PhotoFormat } from './photo-format.ts';
import { isReducedTiff } from './reduced-tiff.ts';

/** The most pixels that are read: a 100-megapixel medium format camera fits, a decompression bomb does not. */
export const maxPixels = 150_000_000;

export interface ImageIdentity {
  readonly mimeType: PhotoFormat['mimeType'];
  /** For people: 'JPEG', 'HEIC'. */
  readonly format: string;
  readonly pixels: PhotoFormat['pixels'];
  /** True for raw photos built on TIFF: only the small picture in front is known here, in size and in pixels. */
  readonly reduced: boolean;
  /** Pixels, after orientation. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8; always 1 for HEIC and AVIF, whose own boxes turn the picture. */
  readonly orientation: number;
}

/**
 * Says what photo `bytes` hold, by magic bytes and header alone: no pixel is decoded, no name asked.
 * @throws Fault file/empty, image/not-an-image, image/unsupported, image/truncated, image/too-large
 */
export async function identifyImage(bytes: Uint8Array): Promise<ImageIdentity> {
  const format = formatOf(bytes);
  const { width, height, orientation } = await readHeader(bytes, format);
  if (width * height > maxPixels) throw tooLarge(format, width, height);
  const { mimeType, name, pixels } = format;
  const reduced = mimeType === 'image/tiff' && isReducedTiff(bytes);
  return { mimeType, format: name, pixels, reduced, width, height, orientation };
}

function formatOf(bytes: Uint8Array): PhotoFormat {
  if (bytes.length === 0)
    throw new Fault('file/empty', 'This file is empty (0 bytes). Copy it again from where it came from.');
  const format = photoFormats.find(({ matches }) => matches(bytes));
  if (format) return format;
  const { words, picture } = looksLike(bytes);
  throw picture
    ? new Fault(
        'image/unsupported',
        `This file is ${words}, a kind that Cutline does not read. Save it as JPEG, PNG or TIFF and add that.`,
        { looksLike: words },
      )
    : new Fault(
        'image/not-an-image',
        `This file is not a photo, whatever its name says: it looks like ${words}. Leave it out, or ask for the photo itself.`,
        { looksLike: words },
      );
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
}

async function readHeader(bytes: Uint8Array, format: PhotoFormat): Promise<Header> {
  if (format.pixels !== 'heic') return sharpHeader(bytes, format);
  // sharp gives up on one that ends too early, libheif does not.
  const size = await sharpHeader(bytes, format).catch(() => heicSize(bytes));
  return { ...size, orientation: 1 };
}

async function sharpHeader(bytes: Uint8Array, format: PhotoFormat): Promise<Header> {
  const metadata = await sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch((error: unknown) => {
      const claim = pngClaim(bytes, format);
      if (claim && claim.width * claim.height > maxPixels) throw tooLarge(format, claim.width, claim.height);
      throw new Fault(
        'image/truncated',
        `This ${format.name} file is cut short or damaged and cannot be opened. Copy it again from where it came from.`,
        { format: format.name, reason: error instanceof Error ? error.message.split('\n')[0] : String(error) },
      );
    });
  return { ...metadata.autoOrient, orientation: orientationOf(metadata) };
}

/** EXIF 3.0, section 4.6.5.1.6, knows 1 to 8; anything else stands for upright, as every viewer takes it. */
const orientationOf = ({ orientation = 1 }: Metadata): number =>
  orientation >= 1 && orientation <= 8 ? orientation : 1;

/** What a PNG's IHDR says (ISO/IEC 15948, section 11.2.1), for sizes that the decoder will not even name. */
function pngClaim(bytes: Uint8Array, format: PhotoFormat): { width: number; height: number } | undefined {
  if (format.mimeType !== 'image/png' || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function tooLarge(format: PhotoFormat, width: number, height: number): Fault {
  const figure = (value: number) => Math.round(value).toLocaleString('en');
  const megapixels = (width * height) / 1e6;
  return new Fault(
    'image/too-large',
    `This ${format.name} says that it holds ${figure(width)} × ${figure(height)} pixels (${figure(megapixels)} megapixels); ` +
      `up to ${maxPixels / 1e6} megapixels are read. If it is a real photo, save a smaller copy and add that.`,
    { width, height, megapixels, limit: maxPixels / 1e6 },
  );
}
