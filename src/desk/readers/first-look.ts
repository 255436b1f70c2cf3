import { identifyImage } from '../../images/identify.ts';
import { renderJpeg } from '../../images/render.ts';
import { upright } from '../../images/upright.ts';
import { embeddedThumbnail } from '../../metadata/exif/embedded-thumbnail.ts';
import { pictureOf } from './picture-of.ts';
import { withBeginning, withBytes } from './with-bytes.ts';
import type { Steps } from './steps.ts';

/** Bytes in which a camera's thumbnail lies: an EXIF block is no longer than a JPEG segment. */
const beginning = 64 * 1024;
/** Pixels of the long side where there is no such thumbnail and one must be made of the photo itself. */
const small = 256;

/**
 * A small upright JPEG of a photo for the moment in which it is seen for the first time: the thumbnail that the camera left in
 * the file's first bytes, or one made of all of them. It may show less than the photo does, if a program has changed one
 * and not the other, and is kept nowhere. Faults as `withBytes` and `identifyImage`.
 */
export async function firstLook(path: string, steps: Steps): Promise<Uint8Array> {
  const found = await withBeginning(path, beginning, (bytes) => {
    const thumbnail = embeddedThumbnail(bytes);
    // A copy: the bytes are lent.
    return thumbnail && { ...thumbnail, jpeg: Uint8Array.from(thumbnail.jpeg) };
  });
  if (found) return upright(found.jpeg, found.orientation).catch(() => rendered(path, steps));
  return rendered(path, steps);
}

const rendered = (path: string, steps: Steps): Promise<Uint8Array> =>
  withBytes(
    path,
    (size) => {
      steps.opened(size);
    },
    async ({ bytes }) => {
      const picture = await pictureOf({ path, bytes, image: await identifyImage(bytes, path) }, small, steps);
      return (await renderJpeg(picture, small)).jpeg;
    },
  );
