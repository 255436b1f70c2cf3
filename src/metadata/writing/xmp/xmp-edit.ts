import { type XmpNames } from './xmp-names.ts';

/** What becomes of some properties of a document. */
export interface XmpEdit {
  /** Is that property taken out, wherever it stands? */
  readonly removes: (uri: string, local: string) => boolean;
  /** What is put in: elements of properties; empty where there is nothing. */
  readonly xml: (names: XmpNames) => string;
}
