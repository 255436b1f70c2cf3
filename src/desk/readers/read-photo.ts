import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { identifyImage, type ImageIdentity } from '../../images/identify.ts';
import { renderJpeg } from '../../images/render.ts';
import { thumbnailSize } from '../../images/thumbnail.ts';
import { readMetadata } from '../../metadata/read.ts';
import { Fault } from '../../model/fault.ts';
import type { PhotoWarning } from '../../model/photo.ts';
import { drawable } from './drawable.ts';
import { type FileBytes, withBytes } from './with-bytes.ts';
import type { Steps } from './steps.ts';

export type FileMetadata = Awaited<ReturnType<typeof readMetadata>>;

/** All that one reading of a photo's bytes gives. */
export interface ReadPhoto {
  /** Of the whole file, lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Last modification, ISO 8601 in UTC. */
  readonly modified: string;
  readonly mimeType: string;
  /** Pixels, after orientation. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
  readonly metadata: FileMetadata;
  /** JPEG, 512 px long side; absent where it was not wanted or no pixel can be decoded (a warning says so). */
  readonly thumbnail?: Uint8Array;
  /** About the file and its pixels; those about its metadata are in `metadata`. */
  readonly warnings: readonly PhotoWarning[];
}

/**
 * Reads a photo in one go: its bytes once, then digest, header, metadata and thumbnail from memory.
 * @throws Fault as `withBytes` and `identifyImage`. What is wrong with metadata or pixels is a warning.
 */
export const readPhoto = (path: string, want: { thumbnail: boolean }, steps: Steps): Promise<ReadPhoto> =>
  withBytes(
    path,
    (size) => {
      steps.opened(size);
    },
    (file) => readFrom(file, basename(path), want.thumbnail, steps),
  );

async function readFrom({ bytes, modified }: FileBytes, name: string, thumbnail: boolean, steps: Steps) {
  const identity = await identifyImage(bytes);
  // Neither fails, so both have let go of the bytes when they are lent to the next file.
  const reading = Promise.all([
    metadataOf(bytes, identity.mimeType, steps),
    pixelsOf(bytes, name, identity, thumbnail, steps),
  ]);
  // On this thread, which has little else to do while pixels are decoded: crypto.subtle copies the bytes first (+30 %).
  const sha256 = hash('sha256', bytes, 'hex');
  const [metadata, pixels] = await reading;
  const { mimeType, width, height, orientation } = identity;
  return { sha256, size: bytes.length, modified, mimeType, width, height, orientation, metadata, ...pixels };
}

/** A block that cannot be parsed never costs the photo. */
async function metadataOf(bytes: Uint8Array, mimeType: string, steps: Steps): Promise<FileMetadata> {
  try {
    return await steps.parse(() => readMetadata(bytes, mimeType));
  } catch (error) {
    const reason = error instanceof Fault ? error.message : 'The metadata of this file is damaged and was not read.';
    return { orientation: 1, values: {}, conflicts: [], warnings: [{ code: 'metadata/unreadable', message: reason }] };
  }
}

type Pixels = Pick<ReadPhoto, 'thumbnail' | 'warnings'>;

async function pixelsOf(
  bytes: Uint8Array,
  name: string,
  image: ImageIdentity,
  wanted: boolean,
  steps: Steps,
): Promise<Pixels> {
  const about = image.reduced ? [onlyReduced(name, image)] : [];
  if (!wanted) return { warnings: about };
  try {
    const picture = await drawable(bytes, image, thumbnailSize, steps);
    const { jpeg, damaged } = await renderJpeg(picture.bytes, thumbnailSize);
    return { thumbnail: jpeg, warnings: damaged || picture.damaged ? [...about, cutShort(name)] : about };
  } catch {
    return { warnings: [cannotDecode(name, image)] };
  }
}

const cannotDecode = (name: string, { format }: ImageIdentity): PhotoWarning => ({
  code: 'image/cannot-decode',
  message: `${name} is a ${format} photo whose pixels cannot be decoded here, so it shows no picture. Its captions and metadata work as usual; for a picture, save it as JPEG and add that.`,
});

const cutShort = (name: string): PhotoWarning => ({
  code: 'image/truncated',
  message: `${name} is damaged or ends before its picture does: what is there is shown. Copy it again from where it came from.`,
});

const onlyReduced = (name: string, { width, height }: ImageIdentity): PhotoWarning => ({
  code: 'image/reduced',
  message: `${name} is a raw photo: only the picture of ${width} × ${height} pixels that lies in front of it can be shown. For print, develop it and add the JPEG or TIFF.`,
});
