import { extname } from 'node:path';
import type { Metadata } from 'sharp';
import { Fault } from '../model/fault.ts';
import { heicSize } from './heic/heic.ts';
import { sharp } from './libvips.ts';
import { looksLike } from './looks-like.ts';
import { type InsideFormat, photoFormatOf, type PhotoFormat } from './photo-format.ts';
import { tiffFacts } from './tiff-facts.ts';

/** The most pixels that are read: a 100-megapixel medium format camera fits, a decompression bomb does not. */
export const maxPixels = 150_000_000;

export interface ImageIdentity {
  readonly mimeType: string;
  /** For people: 'JPEG', 'HEIC', 'Nikon NEF'. */
  readonly format: string;
  /** How its pixels are had: sharp decodes the file, or libheif; `inside`: only through a picture that lies in the file. */
  readonly pixels: PhotoFormat['pixels'];
  /** A camera's raw file. */
  readonly raw: boolean;
  /** True for a TIFF whose first picture, the one that is decoded, is a small version of one deeper in the file. */
  readonly reduced: boolean;
  /** Pixels, after orientation; 0 for a format whose header only a tool that knows it can read. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8; always 1 for HEIC and AVIF, whose own boxes turn the picture. */
  readonly orientation: number;
}

/**
 * Says what photo `bytes` hold, by magic bytes and header alone: no pixel is decoded.
 * @param name of the file: only its ending is asked, and that only for raw formats that look like each other.
 * @throws Fault file/empty, image/not-an-image, image/unsupported, image/truncated, image/too-large
 */
export async function identifyImage(bytes: Uint8Array, name = ''): Promise<ImageIdentity> {
  const format = formatOf(bytes, extname(name).slice(1).toLowerCase());
  const { width, height, orientation } = await readHeader(bytes, format);
  if (format.pixels !== 'inside' && width * height > maxPixels) throw tooLarge(format, width, height);
  const { mimeType, name: called, pixels } = format;
  const reduced = mimeType === 'image/tiff' && (tiffFacts(bytes)?.reduced ?? false);
  const raw = format.pixels === 'inside' && format.raw;
  return { mimeType, format: called, pixels, raw, reduced, width, height, orientation };
}

function formatOf(bytes: Uint8Array, extension: string): PhotoFormat {
  if (bytes.length === 0)
    throw new Fault('file/empty', 'This file is empty (0 bytes). Copy it again from where it came from.');
  const format = photoFormatOf(bytes, extension);
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
  if (format.pixels === 'inside') return insideHeader(bytes, format);
  if (format.pixels === 'sharp') return sharpHeader(bytes, format);
  // sharp gives up on one that ends too early, libheif does not.
  const size = await sharpHeader(bytes, format).catch(() => heicSize(bytes));
  return { ...size, orientation: 1 };
}

function insideHeader(bytes: Uint8Array, format: InsideFormat): Header {
  const { width = 0, height = 0, orientation = 1 } = format.size(bytes) ?? {};
  if (!format.raw && width * height === 0) throw truncated(format);
  return orientation < 5 ? { width, height, orientation } : { width: height, height: width, orientation };
}

async function sharpHeader(bytes: Uint8Array, format: PhotoFormat): Promise<Header> {
  const metadata = await sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch((error: unknown) => {
      const claim = pngClaim(bytes, format);
      if (claim && claim.width * claim.height > maxPixels) throw tooLarge(format, claim.width, claim.height);
      throw truncated(format, error);
    });
  return { ...metadata.autoOrient, orientation: orientationOf(metadata) };
}

/** @param error what the decoder said, if one was asked. */
const truncated = (format: PhotoFormat, error?: unknown): Fault =>
  new Fault(
    'image/truncated',
    `This ${format.name} file is cut short or damaged and cannot be opened. Copy it again from where it came from.`,
    { format: format.name, ...(error instanceof Error && { reason: error.message.split('\n')[0] }) },
  );

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
