import { type PropertyType } from '../../model/iptc-properties.ts';
import { type PropertyValue } from '../../model/value.ts';
import { ownObject } from '../own-object.ts';
import { isoOfXmp } from '../date-time.ts';
import { languageMap } from '../language-alternative.ts';
import { isLanguageField } from './language-fields.ts';
import { fieldName, prefixOf } from './namespaces.ts';
import { type XmpField, type XmpNode } from './xmp-node.ts';

/** The value of `node` as a property of `type` holds it, letters untouched; undefined where it holds no such value. */
export function nodeValue(node: XmpNode, type: PropertyType): PropertyValue | undefined {
  const value = valueOfType(node, type);
  // A list or structure with nothing in it says nothing; an empty text is one.
  return typeof value === 'object' && Object.keys(value).length === 0 ? undefined : value;
}

function valueOfType(node: XmpNode, type: PropertyType): PropertyValue | undefined {
  if (type === 'lang-alt') return languagesOf(node);
  if (type === 'text-list' || type === 'uri-list') return textsOf(node);
  if (type === 'struct') return node.kind === 'array' ? structOf(node.items[0]) : structOf(node);
  if (type === 'struct-list')
    return (node.kind === 'array' ? node.items : [node]).flatMap((item) => structOf(item) ?? []);
  const text = firstText(node);
  if (type === 'date-time') return text === undefined ? undefined : isoOfXmp(text);
  if (type === 'number' || type === 'integer' || type === 'orientation') return numberOf(text);
  return text;
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function firstText(node: XmpNode | undefined): string | undefined {
  if (node?.kind === 'text') return node.text;
  return node?.kind === 'array' ? firstText(node.items[0]) : undefined;
}

const textsOf = (node: XmpNode): string[] =>
  (node.kind === 'array' ? node.items : [node]).flatMap((item) => (item.kind === 'text' ? [item.text] : []));

function languagesOf(node: XmpNode): Record<string, string> {
  const items = node.kind === 'array' ? node.items : [node];
  return languageMap(
    items.flatMap((item) => (item.kind === 'text' ? [[item.language ?? 'x-default', item.text] as const] : [])),
  );
}

const structOf = (node: XmpNode | undefined): PropertyValue | undefined =>
  node?.kind === 'struct'
    ? ownObject(node.fields.map((field) => [fieldName(field), fieldValue(field)] as const))
    : undefined;

function fieldValue({ uri, local, node }: XmpField): PropertyValue {
  if (isLanguageField(prefixOf(uri), local)) return languagesOf(node);
  if (node.kind === 'text') return node.text;
  if (node.kind === 'struct') return structOf(node) ?? {};
  const isAlternative = node.items.length > 0 && node.items.every((item) => item.language !== undefined);
  if (isAlternative) return languagesOf(node);
  return node.items.flatMap((item) => fieldValue({ uri: '', prefix: '', local: '', node: item }));
}
