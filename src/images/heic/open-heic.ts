import type { Libheif } from './libheif.ts';

/** The primary picture of a HEIF file (ISO/IEC 23008-12, 6.2), by its header; nothing of it is decoded yet. */
export interface OpenHeic {
  readonly heif: Libheif;
  readonly handle: number;
  /** Pixels, after the file's own turning, mirroring and cropping (irot, imir, clap). */
  readonly width: number;
  readonly height: number;
  readonly bitsPerSample: number;
  readonly alpha: 'none' | 'straight' | 'premultiplied';
  /** False where the file is shorter than it says: there may be a picture all the same. */
  readonly whole: boolean;
}

/** `heif_error`: code, subcode and a pointer to the message, of 32 bits each. */
const errorSize = 12;
const pointerSize = 4;

/** Opens the picture that the file calls its main one. Throws an Error with libheif's words where its header cannot be read. */
export function openHeic(heif: Libheif, bytes: Uint8Array): OpenHeic {
  const context = heif._heif_context_alloc();
  const at = heif._malloc(bytes.length);
  if (context === 0 || at === 0) throw new Error('out of memory');
  heif.HEAPU8.set(bytes, at);
  const read = tried(heif, (error) => {
    heif._heif_context_read_from_memory_without_copy(error, context, at, bytes.length, 0);
  });
  const handle = pointerFrom(heif, (error, handleAt) => {
    heif._heif_context_get_primary_image_handle(error, context, handleAt);
  });
  const hasAlpha = heif._heif_image_handle_has_alpha_channel(handle) !== 0;
  return {
    heif,
    handle,
    width: heif._heif_image_handle_get_width(handle),
    height: heif._heif_image_handle_get_height(handle),
    bitsPerSample: heif._heif_image_handle_get_luma_bits_per_pixel(handle),
    alpha: !hasAlpha
      ? 'none'
      : heif._heif_image_handle_is_premultiplied_alpha(handle) !== 0
        ? 'premultiplied'
        : 'straight',
    whole: read === undefined,
  };
}

/** Calls a function that writes an error; its message, or undefined where all is well (heif_error_Ok is 0). */
export function tried(heif: Libheif, call: (error: number) => void): string | undefined {
  const error = heif._malloc(errorSize);
  call(error);
  const view = viewOf(heif);
  if (view.getUint32(error, true) === 0) return undefined;
  const from = view.getUint32(error + 8, true);
  const memory = heif.HEAPU8;
  return Buffer.from(memory.subarray(from, memory.indexOf(0, from))).toString('utf8');
}

/** Calls a function that writes an error and a pointer, and answers that. Throws an Error with its message. */
export function pointerFrom(heif: Libheif, call: (error: number, at: number) => void): number {
  const at = heif._malloc(pointerSize);
  const message = tried(heif, (error) => {
    call(error, at);
  });
  const pointer = message === undefined ? viewOf(heif).getUint32(at, true) : 0;
  if (pointer === 0) throw new Error(message ?? 'no picture');
  return pointer;
}

/** Anew for each use: the memory is another one when it has grown. */
export const viewOf = ({ HEAPU8 }: Libheif): DataView => new DataView(HEAPU8.buffer);
