import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { maxPixels } from '../../images/identify.ts';
import { type JpegHeader, jpegHeader } from '../../metadata/containers/jpeg-size.ts';
import { readMetadata } from '../../metadata/read.ts';
import type { PhotoWarning } from '../../model/photo.ts';
import { KeptBuffers } from './kept-buffers.ts';
import type { FileMetadata } from './read-photo.ts';
import { readSidecars } from './read-sidecars.ts';

/** What a file's first bytes tell: all that `read` shows. */
export interface ReadHead {
  readonly mimeType: 'image/jpeg';
  /** Pixels, after orientation. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
  readonly metadata: FileMetadata;
  /** About the file; those about its metadata are in `metadata`. */
  readonly warnings: readonly PhotoWarning[];
}

/** Bytes in which the header of nearly every JPEG lies; captions and thumbnails make it longer. */
const first = 64 * 1024;
/** Every photo's header ends before this; what is longer is made to do harm, and its buffer is not kept. */
const usual = 4 * 2 ** 20;
const most = 64 * 2 ** 20;

/**
 * The header of the JPEG at `path`: everything in front of its first scan, where all metadata lies, and no pixel.
 * Undefined where it is no JPEG, or one whose header is not whole or goes on for ever: then the whole file has to
 * be looked at, which finds out what is wrong with it. In this thread, since a turn through the pool takes longer than the read.
 */
export async function readHead(path: string): Promise<ReadHead | undefined> {
  for (let size = first; size <= most; size *= 4) {
    const buffer = size > usual ? Buffer.allocUnsafeSlow(size) : buffers.borrow(size);
    try {
      const bytes = beginningOf(path, buffer.subarray(0, size));
      if (bytes?.[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return undefined;
      const header = jpegHeader(bytes);
      if (header) return header.width * header.height > maxPixels ? undefined : await readFrom(path, bytes, header);
      if (bytes.length < size) return undefined;
    } finally {
      if (size <= usual) buffers.giveBack(buffer);
    }
  }
  return undefined;
}

const buffers = new KeptBuffers();

async function readFrom(path: string, bytes: Uint8Array, { width, height }: JpegHeader): Promise<ReadHead> {
  const { contents, warnings } = await readSidecars(path);
  const metadata = await readMetadata(bytes, 'image/jpeg', { sidecars: contents });
  const { orientation } = metadata;
  const size = orientation > 4 ? { width: height, height: width } : { width, height };
  return { mimeType: 'image/jpeg', ...size, orientation, metadata, warnings };
}

/** As much of the file as fits into `buffer`; undefined where it cannot be read, which the whole reading will say why. */
function beginningOf(path: string, buffer: Uint8Array): Uint8Array | undefined {
  let file: number | undefined;
  try {
    // Without O_NONBLOCK (0 on Windows), opening a pipe would wait for ever for someone to write into it.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0));
    if (!fstatSync(file).isFile()) return undefined;
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
