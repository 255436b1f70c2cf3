import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * What is used of libheif's C interface (libheif/heif.h), as emscripten exports it: pointers and sizes are numbers into the
 * memory of the instance, functions that answer a `heif_error` write it to the address that is their first argument.
 */
export interface Libheif {
  readonly HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _heif_context_alloc(): number;
  _heif_context_read_from_memory_without_copy(
    error: number,
    context: number,
    bytes: number,
    size: number,
    options: number,
  ): void;
  _heif_context_get_primary_image_handle(error: number, context: number, handleAt: number): void;
  _heif_image_handle_get_width(handle: number): number;
  _heif_image_handle_get_height(handle: number): number;
  _heif_image_handle_get_luma_bits_per_pixel(handle: number): number;
  _heif_image_handle_has_alpha_channel(handle: number): number;
  _heif_image_handle_is_premultiplied_alpha(handle: number): number;
  _heif_image_handle_get_raw_color_profile_size(handle: number): number;
  _heif_image_handle_get_raw_color_profile(error: number, handle: number, to: number): void;
  _heif_image_handle_get_nclx_color_profile(error: number, handle: number, profileAt: number): void;
  _heif_decode_image(
    error: number,
    handle: number,
    imageAt: number,
    colorspace: number,
    chroma: number,
    options: number,
  ): void;
  _heif_image_get_width(image: number, channel: number): number;
  _heif_image_get_height(image: number, channel: number): number;
  _heif_image_get_plane_readonly(image: number, channel: number, strideAt: number): number;
  _heif_image_get_decoding_warnings(image: number, first: number, warnings: number, most: number): number;
}

type Factory = (options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): WebAssembly.Exports;
}) => Libheif;

const require = createRequire(import.meta.url);

/** The library's own file, beside its licence in node_modules: whoever has another build of it puts that in its place. */
const program = 'libheif-js/libheif-wasm/libheif.js';

export const compileLibheif = async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await readFile(require.resolve('libheif-js/libheif-wasm/libheif.wasm')));

/** A fresh instance, with memory of its own that no other file's bytes were ever in. */
export function instantiateLibheif(compiled: WebAssembly.Module): Libheif {
  const factory = require(program) as Factory;
  return factory({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(compiled, imports);
      done(instance, compiled);
      return instance.exports;
    },
  });
}
