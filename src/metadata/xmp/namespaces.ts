/** Namespaces by the prefix that the property table and the structures use (IPTC 2025.1, XMP parts 1 and 2, PLUS, MWG). */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xml: 'http://www.w3.org/XML/1998/namespace',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  exif: 'http://ns.adobe.com/exif/1.0/',
  tiff: 'http://ns.adobe.com/tiff/1.0/',
  'mwg-rs': 'http://www.metadataworkinggroup.com/schemas/regions/',
  stArea: 'http://ns.adobe.com/xmp/sType/Area#',
  stDim: 'http://ns.adobe.com/xap/1.0/sType/Dimensions#',
} as const;

export type Prefix = keyof typeof namespaces;

const prefixes = new Map<string, string>(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));

/** The prefix under which Cutline knows a namespace; empty for one it does not. */
export const prefixOf = (uri: string): string => prefixes.get(uri) ?? '';

const versionPattern = /\/\d+\.\d+(?=\/|$)/;
const byVersionless = new Map<string, string>(Object.values(namespaces).map((uri) => [versionless(uri), uri]));

function versionless(uri: string): string {
  return uri.replace(versionPattern, '/').replace(/\/+$/, '');
}

/**
 * The namespace that `uri` means: some writers leave out or add a last slash, or name another version of the same
 * schema. As ExifTool does; any other URI is itself.
 */
export const meantNamespace = (uri: string): string =>
  prefixes.has(uri) ? uri : (byVersionless.get(versionless(uri)) ?? uri);

/** Structures whose fields the standards name without a prefix. */
const bare = new Set(['Iptc4xmpCore', 'Iptc4xmpExt', 'plus', 'mwg-rs', 'stArea', 'stDim']);

/** A structure field's name as the standard writes it: bare, or with its prefix where it is borrowed (`exif:GPSLatitude`). */
export function fieldName(field: { uri: string; prefix: string; local: string }): string {
  const prefix = prefixOf(field.uri) || field.prefix;
  return bare.has(prefix) || prefix === '' ? field.local : `${prefix}:${field.local}`;
}

const uris = new Map<string, string>(Object.entries(namespaces));

/** The namespace and local name of a `prefix:local` of the property table. */
export function expandedName(name: string): { uri: string; local: string } {
  const [prefix = '', local = ''] = name.split(':');
  return { uri: uris.get(prefix) ?? '', local };
}
