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
  /** What the place is called, in one name. */
  readonly place?: string | undefined;
  /** What the photo has, in the words of `has:`. */
  readonly facts: readonly string[];
  /** Seconds of the clock on the wall since 1970. */
  readonly captured?: number | undefined;
  readonly rating?: number | undefined;
  readonly label?: string | undefined;
  readonly pick?: string | undefined;
}

/** All that the photo has, in one text: what is asked of languages and checking too. */
export function factsText({ facts, languages }: SearchDocument): string {
  const states = languages.length === 0 ? [] : [languages.every(({ checked }) => checked) ? 'is.checked' : 'is.draft'];
  return [...new Set([...facts, ...languages.map(({ tag }) => languageFact(tag)), ...states])].toSorted().join('\n');
}

/** Tags are the same in big and small letters (BCP 47, 2.1.1). */
export const languageFact = (tag: string): string => `lang.${tag.toLowerCase()}`;
