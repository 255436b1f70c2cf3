import { namespaces } from '../../xmp/namespaces.ts';

/** More namespaces that are written or cleaned, beside those that are read. */
const others: Readonly<Record<string, string>> = {
  exifEX: 'http://cipa.jp/exif/1.0/',
  MicrosoftPhoto: 'http://ns.microsoft.com/photo/1.0/',
  xmpNote: 'http://ns.adobe.com/xmp/note/',
};
const known = new Map<string, string>([...Object.entries(namespaces), ...Object.entries(others)]);

/** Turns names into the prefixes that a document uses, and remembers which namespaces were needed. */
export interface XmpNames {
  /** `prefix:local` for a namespace and local name. */
  qualified(uri: string, local: string): string;
  /** The namespace that a prefix of the property table, or else of the document, stands for. */
  uriOf(prefix: string): string | undefined;
  /** The declarations of what was asked for, as attributes with a space in front. */
  declarations(): string;
}

/**
 * Names for a new element in a document with these declarations: a namespace keeps the prefix that the document has for
 * it, others get their usual one, or that with a number where the document means something else by it.
 */
export function xmpNames(declared: readonly { readonly prefix: string; readonly uri: string }[]): XmpNames {
  const byUri = new Map<string, string>();
  const byPrefix = new Map<string, string>();
  for (const { prefix, uri } of declared) {
    if (prefix === '') continue;
    if (!byUri.has(uri)) byUri.set(uri, prefix);
    if (!byPrefix.has(prefix)) byPrefix.set(prefix, uri);
  }
  const used = new Map<string, string>();
  const prefixFor = (uri: string): string => {
    const own = byUri.get(uri);
    // Only a prefix that the document uses for one namespace alone says the same everywhere in it.
    if (own !== undefined && declared.every(({ prefix, uri: other }) => prefix !== own || other === uri)) return own;
    const usual = [...known].find(([, other]) => other === uri)?.[0] ?? 'ns';
    const candidates = [usual, ...Array.from({ length: declared.length + 1 }, (_, index) => `${usual}${index + 1}`)];
    return candidates.find((prefix) => !byPrefix.has(prefix) || byPrefix.get(prefix) === uri) ?? usual;
  };
  return {
    qualified: (uri, local) => {
      if (uri === namespaces.xml) return `xml:${local}`;
      const prefix = used.get(uri) ?? prefixFor(uri);
      used.set(uri, prefix);
      return `${prefix}:${local}`;
    },
    uriOf: (prefix) => known.get(prefix) ?? byPrefix.get(prefix),
    declarations: () => [...used].map(([uri, prefix]) => ` xmlns:${prefix}="${attributeText(uri)}"`).join(''),
  };
}

/** `text` inside double quotes. */
export const attributeText = (text: string): string => elementText(text).replaceAll('"', '&quot;');

/** `text` inside an element, as every XML reader gives it back: carriage returns never get here. */
export const elementText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
