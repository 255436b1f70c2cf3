import { isDeepStrictEqual } from 'node:util';
import { type IptcProperty, iptcProperties } from '../../../model/iptc-properties.ts';
import { type PropertyValue } from '../../../model/value.ts';
import { asLanguages, languageMap } from '../../language-alternative.ts';
import { expandedName } from '../../xmp/namespaces.ts';
import { nodeValue } from '../../xmp/node-value.ts';
import { type XmpField } from '../../xmp/xmp-node.ts';
import { positionEdit } from './position-edit.ts';
import { propertyXml } from './property-xml.ts';
import { type XmpEdit } from './xmp-edit.ts';
import { staleXmpTwins } from './stale-xmp-twins.ts';

/** Languages that a file has and the embedding does not are kept for captions alone: they are somebody's work. */
const keepsOtherLanguages = new Set(['description']);

/** What has to become of a document that has these `fields`, in all its packets, so that it says `values`. */
export function xmpEdits(values: ReadonlyMap<string, PropertyValue>, fields: readonly XmpField[]): XmpEdit[] {
  const edits = iptcProperties.flatMap((property) => {
    const value = values.get(property.key);
    if (value === undefined) return [];
    const edit = property.type === 'position' ? positionEdit(value, fields) : propertyEdit(property, value, fields);
    return edit ?? [];
  });
  const twins = staleXmpTwins(values, fields);
  if (twins.size > 0) edits.push({ removes: (uri, local) => twins.has(uri + local), xml: () => '' });
  return edits;
}

/** Nothing where the document says that very value once: it may hold more than the property table knows. */
function propertyEdit(property: IptcProperty, value: PropertyValue, fields: readonly XmpField[]): XmpEdit | undefined {
  const { uri, local } = expandedName(property.xmp[0] ?? '');
  const found = fields.filter((field) => field.uri === uri && field.local === local);
  const [only] = found;
  const wanted = keepsOtherLanguages.has(property.key) ? withOtherLanguages(value, found) : value;
  if (found.length === 1 && only && isSaid(only, property, wanted)) return undefined;
  if (found.length === 0 && isEmpty(wanted)) return undefined;
  return {
    removes: (otherUri, otherLocal) => otherUri === uri && otherLocal === local,
    xml: (names) => (isEmpty(wanted) ? '' : propertyXml(property, wanted, names)),
  };
}

/** In the same order, too: x-default goes first. */
function isSaid({ node }: XmpField, { type }: IptcProperty, wanted: PropertyValue): boolean {
  const said = nodeValue(node, type);
  if (said === undefined || !isDeepStrictEqual(said, wanted)) return false;
  if (type !== 'lang-alt' || typeof said !== 'object') return true;
  const languages = Object.keys(said);
  const items = node.kind === 'array' ? node.items.length : 1;
  return items === languages.length && isDeepStrictEqual(languages, Object.keys(wanted));
}

/** x-default in front; a language whose words are empty goes. */
function withOtherLanguages(value: PropertyValue, found: readonly XmpField[]): PropertyValue {
  const ours = asLanguages(value) ?? {};
  if (Object.keys(ours).length === 0) return value;
  const theirs = found.flatMap(({ node }) => Object.entries(asLanguages(nodeValue(node, 'lang-alt')) ?? {}));
  const all = Object.entries(languageMap([...Object.entries(ours), ...theirs])).filter(([, words]) => words !== '');
  return languageMap([...all.filter(([tag]) => tag === 'x-default'), ...all]);
}

const isEmpty = (value: PropertyValue): boolean =>
  typeof value === 'object' ? Object.keys(value).length === 0 : value === '';
