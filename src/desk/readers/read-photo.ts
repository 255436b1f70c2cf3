import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { identifyImage, type ImageIdentity } from '../../images/identify.ts';
import { renderJpeg } from '../../images/render.ts';
import { previewSize, thumbnailSize } from '../../images/thumbnail.ts';
import { readMetadata } from '../../metadata/read.ts';
import { Fault } from '../../model/fault.ts';
import type { PhotoWarning, ShownBy } from '../../model/photo.ts';
import type { PictureInside } from '../../metadata/picture-inside.ts';
import { cannotDecode, cutShort, notLookedInside, smallPreview } from './picture-warnings.ts';
import { completed, lookInside, type OpenPhoto, pictureOf } from './picture-of.ts';
import { type FileBytes, withBytes } from './with-bytes.ts';
import { readSidecars, type SidecarFile } from './read-sidecars.ts';
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
  /** What stands for the photo's own pixels where those cannot be decoded here. */
  readonly shownBy?: ShownBy;
  /** The XMP files beside it, whose words are among those of `metadata`. */
  readonly sidecars: readonly SidecarFile[];
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
    (file) => readFrom(file, path, want.thumbnail, steps),
  );

async function readFrom({ bytes, modified }: FileBytes, path: string, thumbnail: boolean, steps: Steps) {
  const image = await identifyImage(bytes, path);
  const sidecars = await readSidecars(path);
  // Both let go of the bytes before they are lent to the next file, even if one fails.
  const reading = Promise.allSettled([
    metadataOf(steps, () => readMetadata(bytes, image.mimeType, { sidecars: sidecars.contents, path })),
    pixelsOf({ path, bytes, image }, thumbnail, steps),
  ]);
  // On this thread, which has little else to do while pixels are decoded: crypto.subtle copies the bytes first (+30 %).
  const sha256 = hash('sha256', bytes, 'hex');
  const [metadata, pixels] = await reading;
  if (metadata.status === 'rejected') throw metadata.reason;
  if (pixels.status === 'rejected') throw pixels.reason;
  const { mimeType, width, height, orientation } = pixels.value.image;
  const { image: _image, ...picture } = pixels.value;
  return {
    sha256,
    size: bytes.length,
    modified,
    mimeType,
    width,
    height,
    orientation,
    metadata: metadata.value,
    ...picture,
    sidecars: sidecars.files,
    warnings: [...picture.warnings, ...sidecars.warnings],
  };
}

/** A block that cannot be parsed never costs the photo. */
export async function metadataOf(steps: Steps, read: () => Promise<FileMetadata>): Promise<FileMetadata> {
  try {
    return await steps.parse(read);
  } catch (error) {
    const reason = error instanceof Fault ? error.message : 'The metadata of this file is damaged and was not read.';
    return { orientation: 1, values: {}, conflicts: [], warnings: [{ code: 'metadata/unreadable', message: reason }] };
  }
}

interface Pixels extends Pick<ReadPhoto, 'thumbnail' | 'shownBy' | 'warnings'> {
  /** With what was learnt of it on the way. */
  readonly image: ImageIdentity;
}

async function pixelsOf(photo: OpenPhoto, wanted: boolean, steps: Steps): Promise<Pixels> {
  const { image, path } = photo;
  const name = basename(path);
  if (image.pixels === 'inside') return insideOf(photo, wanted, steps);
  const shownBy = image.reduced && ({ kind: 'preview', width: image.width, height: image.height } as const);
  const about = shownBy ? [smallPreview(name, image, shownBy)] : [];
  if (!wanted) return { image, warnings: about, ...(shownBy && { shownBy }) };
  try {
    const picture = await pictureOf(photo, thumbnailSize, steps);
    const { jpeg, damaged } = await renderJpeg(picture, thumbnailSize);
    const warnings = damaged || picture.damaged ? [...about, cutShort(name)] : about;
    return { image, thumbnail: jpeg, warnings, ...(shownBy && { shownBy }) };
  } catch {
    return { image, shownBy: { kind: 'nothing' }, warnings: [cannotDecode(name, image)] };
  }
}

/** A photo of which only what lies inside can be shown: its size, that picture, or the reason why there is none. */
async function insideOf(photo: OpenPhoto, wanted: boolean, steps: Steps): Promise<Pixels> {
  const name = basename(photo.path);
  let inside: PictureInside;
  try {
    inside = await lookInside(photo.path, photo.image, steps);
  } catch (error) {
    return { image: photo.image, shownBy: { kind: 'nothing' }, warnings: [notLookedInside(name, photo.image, error)] };
  }
  const image = completed(photo.image, inside);
  if (image.width * image.height === 0) throw headerUnread(image);
  try {
    const picture = await pictureOf({ ...photo, image }, thumbnailSize, steps, inside);
    const { width, height } = picture.inside ?? image;
    const shownBy = { kind: 'preview', width, height } as const;
    const warnings = Math.max(width, height) < previewSize ? [smallPreview(name, image, shownBy)] : [];
    if (!wanted) return { image, shownBy, warnings };
    const { jpeg, damaged } = await renderJpeg(picture, thumbnailSize);
    return { image, shownBy, thumbnail: jpeg, warnings: damaged ? [...warnings, cutShort(name)] : warnings };
  } catch {
    return { image, shownBy: { kind: 'nothing' }, warnings: [cannotDecode(name, image)] };
  }
}

const headerUnread = ({ format }: ImageIdentity) =>
  new Fault(
    'image/truncated',
    `This ${format} file is cut short or damaged and cannot be opened. Copy it again from where it came from.`,
    { format },
  );
