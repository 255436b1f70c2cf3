import type { Embedding } from '../../../src/metadata/embedding.ts';
import type { ReadBack } from '../../../src/metadata/read-back.ts';

/** Words that tell their number in every place of a file where captions go: XMP, IIM and EXIF. */
export const numberedWords = (number: number): Embedding => ({
  mainLanguage: 'en',
  headline: `edit ${number}`,
  descriptions: { en: `edit ${number}`, bn: `সম্পাদনা ${number}` },
  values: { city: `edit ${number}` },
  people: [],
});

/** The number that all of them tell; undefined where they are not of one edit. */
export function numberIn({ xmp, iim, exif }: ReadBack): number | undefined {
  const told = JSON.stringify([xmp.description, xmp.headline, xmp.city, iim, exif.description]);
  const numbers = new Set([...told.matchAll(/(?:edit|সম্পাদনা) (\d+)/g)].map(([, number]) => Number(number)));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
