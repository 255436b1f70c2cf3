import { extname } from 'node:path';
import { readMetadata } from '../../metadata/read.ts';
import type { PhotoWarning } from '../../model/photo.ts';
import { readHead } from './read-head.ts';
import { type FileMetadata, metadataOf, readPhoto } from './read-photo.ts';
import type { Steps } from './steps.ts';
import { withBytes } from './with-bytes.ts';

/** What a file says about itself, without a look at its pixels or at what is not needed to know it. */
export interface ReadFile {
  readonly mimeType: string;
  /** Pixels, after orientation; an XMP file has none. */
  readonly size?: { readonly width: number; readonly height: number; readonly orientation: number };
  readonly metadata: FileMetadata;
  /** About the file; those about its metadata are in `metadata`. */
  readonly warnings: readonly PhotoWarning[];
}

/** Reads a picture, or an XMP file alone: of a JPEG its header only. Faults as `readPhoto`. */
export async function readFile(path: string, steps: Steps): Promise<ReadFile> {
  const alone = extname(path).toLowerCase() === '.xmp' ? await readXmpFile(path, steps) : undefined;
  if (alone) return alone;
  const head = await steps.parse(() => readHead(path)).catch(() => undefined);
  const { mimeType, width, height, orientation, metadata, warnings } =
    head ?? (await readPhoto(path, { thumbnail: false }, steps));
  return { mimeType, size: { width, height, orientation }, metadata, warnings };
}

/** Undefined where it is something else, whatever its name says. */
const readXmpFile = (path: string, steps: Steps): Promise<ReadFile | undefined> =>
  withBytes(
    path,
    (size) => {
      steps.opened(size);
    },
    async ({ bytes }) => {
      const mimeType = 'application/rdf+xml';
      if (!startsLikeXml(bytes)) return undefined;
      return { mimeType, metadata: await metadataOf(steps, () => readMetadata(bytes, mimeType)), warnings: [] };
    },
  );

/** A `<` behind a byte order mark, NULs of UTF-16 and blanks. */
const startsLikeXml = (bytes: Uint8Array): boolean =>
  /^[\xef\xbb\xbf\xfe\xff\0\s]*</.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
