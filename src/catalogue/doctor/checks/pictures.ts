import type { Check } from '../check.ts';
import { orphanedPictures } from '../orphaned-pictures.ts';

/** Previews and thumbnails of photos that are gone. An import beside us makes them before their photos are there. */
export const checkPictures: Check = async function* ({ files, folder, catalogue, isWritten }) {
  if (!catalogue || isWritten) return;
  for await (const path of orphanedPictures(files, catalogue, folder)) {
    yield {
      code: 'picture/orphaned',
      path,
      message: `'${path}' is the picture of a photo that is not in the catalogue.`,
    };
  }
};
