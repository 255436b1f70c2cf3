import type { Words } from '../strings/words.ts';

/** The short name of a block or another source (`XMP`, `IIM`), for buttons. */
export const blockName = (source: string, words: Words): string =>
  words.maybe(`block.${source}`) ?? sourceName(source, words);

/** Where a value came from, as a phrase: 'from the camera (EXIF)'. */
export const sourceName = (source: string, words: Words): string =>
  words.maybe(`source.${source}`) ?? source.toUpperCase();
