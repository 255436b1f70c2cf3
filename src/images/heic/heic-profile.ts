import { iccOfCodePoints } from './icc-of-code-points.ts';
import type { OpenHeic } from './open-heic.ts';
import { pointerFrom, tried, viewOf } from './open-heic.ts';

/**
 * The ICC profile of a HEIF picture's colours: its own (`prof`), or one made of its code points (`nclx`; ISO/IEC 14496-12,
 * 12.1.5); undefined where it has neither, which stands for sRGB.
 */
export function heicProfile({ heif, handle }: OpenHeic): Uint8Array | undefined {
  const size = heif._heif_image_handle_get_raw_color_profile_size(handle);
  if (size > 0) {
    const at = heif._malloc(size);
    const failed = tried(heif, (error) => {
      heif._heif_image_handle_get_raw_color_profile(error, handle, at);
    });
    return failed === undefined ? heif.HEAPU8.slice(at, at + size) : undefined;
  }
  try {
    const profile = pointerFrom(heif, (error, profileAt) => {
      heif._heif_image_handle_get_nclx_color_profile(error, handle, profileAt);
    });
    // struct heif_color_profile_nclx: version, then primaries, transfer and matrix as enumerations of 32 bits.
    const view = viewOf(heif);
    return iccOfCodePoints(view.getUint32(profile + 4, true), view.getUint32(profile + 8, true));
  } catch {
    return undefined;
  }
}
