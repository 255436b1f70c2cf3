import { findPlaces, type FindWish, type Place } from './find-places.ts';

/** What is looked for, and what stands in its place. */
export interface ReplaceWish extends FindWish {
  readonly replace: string;
}

export interface Replaced {
  /** The text as it was, in normalisation form C. */
  readonly before: string;
  readonly after: string;
  /** In `before`. */
  readonly places: readonly Place[];
}

/** The text with every place replaced; undefined where there is none, or nothing would be another. */
export function replaceText(text: string, wish: ReplaceWish): Replaced | undefined {
  const before = text.normalize('NFC');
  const replace = wish.replace.normalize('NFC');
  const places = findPlaces(before, { ...wish, find: wish.find.normalize('NFC') });
  let after = '';
  let at = 0;
  for (const { from, to } of places) {
    after += before.slice(at, from) + replace;
    at = to;
  }
  after += before.slice(at);
  return places.length === 0 || after === before ? undefined : { before, after, places };
}
