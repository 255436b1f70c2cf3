import type { TextField } from './query/query.ts';

/** What the index keeps of a photo. */
export interface SearchDocument {
  readonly photo: string;
  readonly event: string;
  /** Tells whether the index has the photo as it is: changes when anything does that the index keeps of it. */
  readonly stamp: string;
  /** Texts to look for words in. */
  readonly texts: Readonly<Partial<Record<TextField, string>>>;
  /** Languages with a caption, and whether each has been checked. */
  readonly languages: readonly { readonly tag: string; readonly checked: boolean }[];
  /** Speakers shown. */
  readonly people: readonly string[];
  /** What the photo has, in the words of `has:`. */
  readonly facts: readonly string[];
  /** Seconds of the clock on the wall since 1970. */
  readonly captured?: number | undefined;
  readonly rating?: number | undefined;
  readonly label?: string | undefined;
  readonly pick?: string | undefined;
}
