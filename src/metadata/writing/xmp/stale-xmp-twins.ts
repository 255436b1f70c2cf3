import { type IptcProperty, iptcProperty } from '../../../model/iptc-properties.ts';
import { type PropertyValue } from '../../../model/value.ts';
import { asLanguages } from '../../language-alternative.ts';
import { blocksAgree } from '../../blocks-agree.ts';
import { nodeValue } from '../../xmp/node-value.ts';
import { expandedName, namespaces } from '../../xmp/namespaces.ts';
import { isOwnRemark } from '../own-remark.ts';
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
  description: [`${tiff}ImageDescription`],
  creator: [`${tiff}Artist`, `${exifEX}Photographer`],
  copyrightNotice: [`${tiff}Copyright`],
  keywords: [`${microsoft}LastKeywordXMP`, `${microsoft}LastKeywordIPTC`],
  rating: [`${microsoft}Rating`, `${microsoft}RatingPercent`],
};
/** A place for any remark, in which a copy of the caption may stand. */
const remark = `${exif}UserComment`;
/** Twins that hold more than the property does: they go only where they say something else. */
const larger: Readonly<Record<string, readonly string[]>> = {
  dateCreated: [`${exif}DateTimeOriginal`],
  keywords: ['http://ns.adobe.com/lightroom/1.0/hierarchicalSubject', 'http://www.digikam.org/ns/1.0/TagsList'],
};

/** The names, namespace and local name joined, of such copies in `fields` of what is about to be written. */
export function staleXmpTwins(values: ReadonlyMap<string, PropertyValue>, fields: readonly XmpField[]): Set<string> {
  const stale = new Set<string>();
  const isCopiedRemark = (name: string, node: XmpNode): boolean => {
    const said = name === remark ? nodeValue(node, 'lang-alt') : undefined;
    const texts = Object.values(asLanguages(said ?? '') ?? {});
    return said !== undefined && texts.some((text) => !isOwnRemark(text, [wordsIn(fields)]));
  };
  for (const [key, value] of values) {
    const property = iptcProperty(key);
    for (const { uri, local, node } of property ? fields : []) {
      const name = uri + local;
      const isTwin = (twins[key]?.includes(name) ?? false) || (key === 'description' && isCopiedRemark(name, node));
      if (isTwin || (property && larger[key]?.includes(name) && !agrees(property, value, node))) stale.add(name);
    }
  }
  return stale;
}

/** What the fields say of the properties that remarks are copies of. */
const wordsIn = (fields: readonly XmpField[]): Map<string, PropertyValue> =>
  new Map(
    ['description', 'title', 'headline'].flatMap((key) => {
      const property = iptcProperty(key);
      const { uri, local } = expandedName(property?.xmp[0] ?? '');
      const field = fields.find((one) => one.uri === uri && one.local === local);
      const value = property && field && nodeValue(field.node, property.type);
      return value === undefined ? [] : [[key, value]];
    }),
  );

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
