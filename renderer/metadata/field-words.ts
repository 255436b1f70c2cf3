import type { Words } from '../strings/words.ts';

/** A structure's field in words; a field of another standard by its own name. */
export const fieldWords = (name: string, words: Words): string =>
  words.maybe(`struct.${name.replace(/^.*:/, '')}`) ?? name;
