import { startsWith, viewOf } from '../containers/bytes.ts';
import { jpegSegments } from '../containers/jpeg-segments.ts';
import { tiffDirectory, type TiffEntry, tiffHeader } from '../containers/tiff-directory.ts';

/** A small JPEG that lies in front of a photo. */
export interface EmbeddedThumbnail {
  /** A view into the bytes that were searched. */
  readonly jpeg: Uint8Array;
  /** EXIF orientation of the photo, which is that of its thumbnail too, 1 to 8. */
  readonly orientation: number;
}

const tags = { orientation: 0x0112, offset: 0x0201, length: 0x0202 };
const exifSignature = 'Exif\0';

/**
 * The thumbnail in the EXIF block of a JPEG (EXIF 3.0, 4.5.2: JPEGInterchangeFormat of the directory behind the first);
 * undefined where there is none, or it lies beyond the bytes at hand. Follows no chain, so it always ends.
 * @param bytes the beginning of the file: the block is within the first 64 KiB.
 */
export function embeddedThumbnail(bytes: Uint8Array): EmbeddedThumbnail | undefined {
  for (const { marker, payload } of jpegSegments(bytes)) {
    if (marker === 0xe1 && startsWith(payload, exifSignature)) return thumbnailOf(payload.subarray(6));
  }
  return undefined;
}

function thumbnailOf(block: Uint8Array): EmbeddedThumbnail | undefined {
  const header = tiffHeader(block);
  const first = header && tiffDirectory(block, header.first, header.littleEndian);
  const second = first && tiffDirectory(block, first.next, header.littleEndian);
  if (!second) return undefined;
  const number = (entries: readonly TiffEntry[], wanted: number): number => {
    const data = entries.find(({ tag }) => tag === wanted)?.data;
    if (data?.length === 4) return viewOf(data).getUint32(0, header.littleEndian);
    return data?.length === 2 ? viewOf(data).getUint16(0, header.littleEndian) : 0;
  };
  const [start, length] = [number(second.entries, tags.offset), number(second.entries, tags.length)];
  const jpeg = block.subarray(start, start + length);
  if (length < 4 || jpeg.length < length || jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return undefined;
  const orientation = number(first.entries, tags.orientation);
  return { jpeg, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1 };
}
