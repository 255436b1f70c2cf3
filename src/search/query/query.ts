import type { PhotoState } from '../../model/search-keys.ts';

/** Where words may be looked for on their own. */
export const textFields = ['caption', 'headline', 'people', 'place', 'keyword', 'file', 'source', 'other'] as const;
export type TextField = (typeof textFields)[number];

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** A query, taken apart. Every place is from the first character to behind the last, in UTF-16 units. */
export type Query =
  | { readonly kind: 'everything' }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  /**
   * Words that stand one behind the other; with `prefix`, the last of them may go on. `quoted`: as they are written, no
   * other way; `also`: other ways to write them, any of which will do.
   */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly prefix: boolean;
      readonly field?: TextField;
      readonly quoted?: true;
      readonly also?: readonly string[];
    }
  | { readonly kind: 'speaker' | 'event'; readonly name: string }
  | { readonly kind: 'language'; readonly tag: string }
  | { readonly kind: 'has'; readonly what: string }
  | { readonly kind: 'is'; readonly state: PhotoState }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'rating'; readonly compare: Comparison; readonly value: number }
  /** Seconds of the clock on the wall since 1970: from the first, before the second. */
  | { readonly kind: 'captured'; readonly from?: number; readonly before?: number; readonly words: string };
