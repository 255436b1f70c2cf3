import { type IptcProperty, iptcProperty } from '../../../model/iptc-properties.ts';
import { type PropertyValue } from '../../../model/value.ts';
import { blocksAgree } from '../../blocks-agree.ts';
import { nodeValue } from '../../xmp/node-value.ts';
import { namespaces } from '../../xmp/namespaces.ts';
import { type XmpField, type XmpNode } from '../../xmp/xmp-node.ts';

const { tiff, exif } = namespaces;
const exifEX = 'http://cipa.jp/exif/1.0/';
const microsoft = 'http://ns.microsoft.com/photo/1.0/';

/**
 * Properties outside the table in which other software keeps the same words, as namespace and local name: XMP's image of
 * EXIF (XMP part 2, 3.2 and 3.3; EXIF 3.0 for XMP), Windows.
 */
const twins: Readonly<Record<string, readonly string[]>> = {
  title: [`${exifEX}ImageTitle`],
  description: [`${tiff}ImageDescription`, `${exif}UserComment`],
  creator: [`${tiff}Artist`, `${exifEX}Photographer`],
  copyrightNotice: [`${tiff}Copyright`],
  keywords: [`${microsoft}LastKeywordXMP`, `${microsoft}LastKeywordIPTC`],
  rating: [`${microsoft}Rating`, `${microsoft}RatingPercent`],
};
/** Twins that hold more than the property does: they go only where they say something else. */
const larger: Readonly<Record<string, readonly string[]>> = {
  dateCreated: [`${exif}DateTimeOriginal`],
  keywords: ['http://ns.adobe.com/lightroom/1.0/hierarchicalSubject', 'http://www.digikam.org/ns/1.0/TagsList'],
};

/** The names, namespace and local name joined, of such copies in `fields` of what is about to be written. */
export function staleXmpTwins(values: ReadonlyMap<string, PropertyValue>, fields: readonly XmpField[]): Set<string> {
  const stale = new Set<string>();
  for (const [key, value] of values) {
    const property = iptcProperty(key);
    for (const { uri, local, node } of property ? fields : []) {
      const name = uri + local;
      const isTwin = twins[key]?.includes(name) ?? false;
      if (isTwin || (property && larger[key]?.includes(name) && !agrees(property, value, node))) stale.add(name);
    }
  }
  return stale;
}

/** A hierarchy of keywords (`Asia|Hanoi`, `Asia/Hanoi`) agrees where the keywords have the last of every branch. */
function agrees(property: IptcProperty, value: PropertyValue, node: XmpNode): boolean {
  const said = nodeValue(node, property.type);
  if (said === undefined) return false;
  if (!Array.isArray(said) || !Array.isArray(value)) return blocksAgree(property, value, said);
  const keywords = new Set<PropertyValue>(value as readonly PropertyValue[]);
  return said.every(
    (branch: PropertyValue) => typeof branch === 'string' && keywords.has(branch.split(/[|/]/).at(-1) ?? ''),
  );
}
