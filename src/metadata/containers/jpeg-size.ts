import { viewOf } from './bytes.ts';
import { isStartOfScan, jpegSegments } from './jpeg-segments.ts';

/** How far the header of a JPEG goes, and what size its frame says it has. */
export interface JpegHeader {
  /** Pixels as they lie in the file, before orientation. */
  readonly width: number;
  readonly height: number;
}

/** SOF0 to SOF15 begin a frame (ITU-T T.81, B.1.1.3), but for DHT, JPG and DAC, which lie between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/**
 * The size of a JPEG from its first frame (ITU-T T.81, B.2.2); undefined where `bytes` do not hold the whole header up to
 * the start of scan, or it has no frame with a size.
 */
export function jpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  let header: JpegHeader | undefined;
  for (const { marker, payload } of jpegSegments(bytes)) {
    if (isFrame(marker) && payload.length >= 6)
      header ??= { height: viewOf(payload).getUint16(1), width: viewOf(payload).getUint16(3) };
    if (isStartOfScan(marker)) return header && header.width > 0 && header.height > 0 ? header : undefined;
  }
  return undefined;
}
