import { tiffOfPixels } from '../tiff-of-pixels.ts';
import { heicProfile } from './heic-profile.ts';
import { type OpenHeic, pointerFrom, viewOf } from './open-heic.ts';
import { divided, divisorFor } from './smaller.ts';

/** heif_colorspace_RGB, heif_chroma_interleaved_RGB and _RGBA, heif_channel_interleaved of libheif's heif_image.h. */
const rgb = 1;
const interleaved = { 3: 10, 4: 11 } as const;
const interleavedChannel = 10;

export interface DecodedHeic {
  /** Upright, 8 bits a sample, with its colour profile. */
  readonly tiff: Buffer;
  /** Parts of the picture are missing: those tiles of the grid are blank. */
  readonly damaged: boolean;
}

/**
 * Decodes the picture, in a whole fraction of its size whose long side is `longSide` at least, or as it is if that is
 * smaller. Throws an Error with libheif's words where no pixel of it can be decoded.
 */
export function decodeHeic(open: OpenHeic, longSide: number): DecodedHeic {
  const { heif, handle, alpha } = open;
  const channels = alpha === 'none' ? 3 : 4;
  const image = pointerFrom(heif, (error, imageAt) => {
    heif._heif_decode_image(error, handle, imageAt, rgb, interleaved[channels], 0);
  });
  const width = heif._heif_image_get_width(image, interleavedChannel);
  const height = heif._heif_image_get_height(image, interleavedChannel);
  const strideAt = heif._malloc(4);
  const plane = heif._heif_image_get_plane_readonly(image, interleavedChannel, strideAt);
  if (width <= 0 || height <= 0 || plane === 0) throw new Error('no pixels');
  const stride = viewOf(heif).getUint32(strideAt, true);
  const icc = heicProfile(open);
  const samples = heif.HEAPU8.subarray(plane, plane + stride * height);
  if (alpha === 'premultiplied') straighten(samples);
  const by = divisorFor(width, height, longSide);
  const size = { width: Math.max(1, Math.floor(width / by)), height: Math.max(1, Math.floor(height / by)) };
  const tiff = tiffOfPixels({ ...size, channels, ...(icc && { icc }) }, (to) => {
    divided({ samples, stride, width, height, channels }, by, to);
  });
  return { tiff, damaged: !open.whole || lacksParts(heif, image) };
}

/** heif_error_Decoder_plugin_error and heif_suberror_End_of_data of libheif's heif_error.h: others tell of oddities that cost no pixel. */
const decoderFailed = 7;
const endOfData = 100;
/** Bytes of a heif_error: code, subcode, message. */
const warningSize = 12;
/** Warnings that are looked at: one a tile. */
const mostWarnings = 4096;

function lacksParts(heif: OpenHeic['heif'], image: number): boolean {
  const count = Math.min(heif._heif_image_get_decoding_warnings(image, 0, 0, 0), mostWarnings);
  if (count <= 0) return false;
  const at = heif._malloc(count * warningSize);
  heif._heif_image_get_decoding_warnings(image, 0, at, count);
  const view = viewOf(heif);
  return Array.from({ length: count }, (_, index) => at + index * warningSize).some(
    (warning) => view.getUint32(warning, true) === decoderFailed || view.getUint32(warning + 4, true) === endOfData,
  );
}

/** Colours as they are, not as they are over black. */
function straighten(rgba: Uint8Array): void {
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let sample = at; sample < at + 3; sample++)
      rgba[sample] = Math.min(255, Math.round(((rgba[sample] ?? 0) * 255) / alpha));
  }
}
