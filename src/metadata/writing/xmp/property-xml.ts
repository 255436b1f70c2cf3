import { type IptcProperty } from '../../../model/iptc-properties.ts';
import { type PropertyValue } from '../../../model/value.ts';
import { asLanguages } from '../../language-alternative.ts';
import { namespaces, type Prefix } from '../../xmp/namespaces.ts';
import { withVocabulary } from '../plus-vocabulary.ts';
import { attributeText, elementText, type XmpNames } from './xmp-names.ts';

/** Lists whose order means something (XMP part 2, 2.1; PLUS 1.2; IPTC 2025.1); all others are bags. */
const ordered = new Set(['dc:creator', 'plus:CopyrightOwner', 'plus:Licensor', 'Iptc4xmpExt:rbVertices']);
/** Fields of MWG regions whose own fields stand in another namespace (MWG guidelines 2.0, 5.9). */
const borrowed: Readonly<Record<string, Prefix>> = { Area: 'stArea', AppliedToDimensions: 'stDim' };

/** Properties stand in rdf:Description, in rdf:RDF, in x:xmpmeta: as deep as that. */
const depth = 3;
const indent = (depth: number): string => `\n${' '.repeat(depth)}`;

/** The element that says `value` of a property, with a line break in front of every element. */
export function propertyXml({ xmp, type }: IptcProperty, value: PropertyValue, names: XmpNames): string {
  const [prefix = '', local = ''] = xmp[0]?.split(':') ?? [];
  if (type === 'lang-alt')
    return parent(names.qualified(names.uriOf(prefix) ?? '', local), languagesXml(value, names, depth + 1), depth);
  return fieldXml({ prefix, local, value, isList: type.endsWith('-list') }, names, depth);
}

/** An element with text in it, of a property that has no languages, no list and no structure. */
export const textXml = (prefix: string, local: string, text: string, names: XmpNames): string =>
  leaf(names.qualified(names.uriOf(prefix) ?? '', local), text, depth);

interface Field {
  readonly prefix: string;
  readonly local: string;
  readonly value: PropertyValue;
  readonly isList: boolean;
}

function fieldXml({ prefix, local, value, isList }: Field, names: XmpNames, depth: number): string {
  const uri = names.uriOf(prefix);
  if (uri === undefined || !/^[A-Za-z_][\w.-]*$/.test(local)) return '';
  const name = names.qualified(uri, local);
  if (isList || Array.isArray(value)) {
    const items = Array.isArray(value) ? (value as readonly PropertyValue[]) : [value];
    return parent(name, listXml({ prefix, local, items }, names, depth + 1), depth);
  }
  if (typeof value !== 'object') return leaf(name, spelled(prefix, local, value), depth);
  if ('x-default' in value) return parent(name, languagesXml(value, names, depth + 1), depth);
  return structXml(name, innerPrefix(prefix, local), value, names, depth);
}

/** The prefix of bare fields inside a structure. */
const innerPrefix = (prefix: string, local: string): string =>
  prefix === 'mwg-rs' ? (borrowed[local] ?? prefix) : prefix;

/** PLUS's terms are URIs, whichever way they were said. */
const spelled = (prefix: string, local: string, value: string | number | boolean): string =>
  prefix === 'plus' && /^DataMining$|Type\d?$/.test(local) ? withVocabulary(String(value)) : String(value);

const leaf = (name: string, text: string, depth: number, attributes = ''): string =>
  `${indent(depth)}<${name}${attributes}>${elementText(text)}</${name}>`;

const parent = (name: string, content: string, depth: number, attributes = ''): string =>
  `${indent(depth)}<${name}${attributes}>${content}${indent(depth)}</${name}>`;

interface List {
  readonly prefix: string;
  readonly local: string;
  readonly items: readonly PropertyValue[];
}

function listXml({ prefix, local, items }: List, names: XmpNames, depth: number): string {
  const [item, container] = ['li', ordered.has(`${prefix}:${local}`) ? 'Seq' : 'Bag'].map((name) =>
    names.qualified(namespaces.rdf, name),
  );
  const lines = items.map((value) =>
    typeof value === 'object'
      ? structXml(item ?? '', innerPrefix(prefix, local), value, names, depth + 1)
      : leaf(item ?? '', spelled(prefix, local, value), depth + 1),
  );
  return parent(container ?? '', lines.join(''), depth);
}

function structXml(name: string, prefix: string, value: PropertyValue, names: XmpNames, depth: number): string {
  const fields = Object.entries(value).map(([key, field]: [string, PropertyValue]) => {
    const [own = '', local = ''] = key.includes(':') ? key.split(':') : [prefix, key];
    return fieldXml({ prefix: own, local, value: field, isList: false }, names, depth + 1);
  });
  return parent(name, fields.join(''), depth, ` ${names.qualified(namespaces.rdf, 'parseType')}="Resource"`);
}

/** A language alternative in the order of its map, which has x-default in front (XMP part 1, 8.2.2.4). */
function languagesXml(value: PropertyValue, names: XmpNames, depth: number): string {
  const item = names.qualified(namespaces.rdf, 'li');
  const lines = Object.entries(asLanguages(value) ?? {}).map(([tag, text]) =>
    leaf(item, text, depth + 1, ` xml:lang="${attributeText(tag)}"`),
  );
  return parent(names.qualified(namespaces.rdf, 'Alt'), lines.join(''), depth);
}
