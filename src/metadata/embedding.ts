import type { LanguageMap } from '../model/language.ts';
import { type PropertyValue } from '../model/value.ts';

/** Somebody in the picture, as the file will name them. */
export interface EmbeddedPerson {
  /** By language; the main language's name also goes into the plain list of names. */
  readonly names: LanguageMap;
  /** Role at this event, in the main language. */
  readonly role?: string;
  /** By language: who it is, such as the title held that day. Goes before the role. */
  readonly description?: LanguageMap;
  /** URIs (Wikidata …). */
  readonly identifiers?: readonly string[];
}

/** What a copy is to say about itself. What is not mentioned here stays as the file has it. */
export interface Embedding {
  /** BCP 47: the language of x-default, of the headline, and of all text in IIM and EXIF. */
  readonly mainLanguage: string;
  readonly headline?: string;
  /** Captions by language, no x-default. */
  readonly descriptions: LanguageMap;
  /**
   * Captions in further languages: each takes the place of what the file says in that language, an empty one removes it;
   * where the file says nothing in it, nothing is added. What the file says in languages named nowhere stays.
   */
  readonly otherDescriptions?: LanguageMap;
  /**
   * Other properties by key. A lang-alt is the whole of it: languages that are not in it go. An empty text, list or map
   * removes the property from the file.
   */
  readonly values: Readonly<Record<string, PropertyValue>>;
  /** EXIF orientation, for sidecars. Where nobody turned the photo, only in the place of another one that is there. */
  readonly orientation?: { readonly value: number; readonly isTurned: boolean };
  /** Left to right; none leaves the names that the file has. */
  readonly people: readonly EmbeddedPerson[];
}
