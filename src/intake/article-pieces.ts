/**
 * What every form of article is brought to before captions are looked for, in reading order.
 * Plain text knows lines and blank lines. Word and the web know paragraphs, which end (`break`) without a blank between
 * them: there a caption is the one paragraph behind the file name.
 */
export type Piece =
  | { readonly kind: 'line'; readonly text: string; readonly line?: number }
  | { readonly kind: 'break' }
  | { readonly kind: 'blank' }
  /** A picture that the form itself shows, with the caption that the form ties to it, or its alternative text. */
  | { readonly kind: 'picture'; readonly fileName: string; readonly caption?: string; readonly alt?: string }
  /** A paragraph that the form marks as a caption (a class, a style). */
  | { readonly kind: 'caption'; readonly text: string };

/** What the form says about the article outside its text, and the text in pieces. */
export interface ArticlePieces {
  readonly title?: string;
  readonly sourceUrl?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** The language that the form declares; believed only where the text itself does not say. */
  readonly language?: string;
  readonly pieces: readonly Piece[];
}
