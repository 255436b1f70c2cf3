/** A value of the XMP data model (ISO 16684-1, clause 6), with the `xml:lang` that qualifies it. */
export type XmpNode =
  | { readonly kind: 'text'; readonly text: string; readonly language?: string }
  | { readonly kind: 'array'; readonly items: readonly XmpNode[]; readonly language?: string }
  | { readonly kind: 'struct'; readonly fields: readonly XmpField[]; readonly language?: string };

export interface XmpField {
  readonly uri: string;
  /** As the file writes it; only for names that Cutline does not know. */
  readonly prefix: string;
  readonly local: string;
  readonly node: XmpNode;
}

/** The node of a property by namespace and local name; of two in the file the first counts. */
export type XmpLookup = (name: { uri: string; local: string }) => XmpNode | undefined;
