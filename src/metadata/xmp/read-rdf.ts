import { namespaces } from './namespaces.ts';
import { type XmlAttribute, type XmlElement } from './xml-element.ts';
import { type XmpField, type XmpNode } from './xmp-node.ts';

const { rdf, xml } = namespaces;
const containers = new Set(['Bag', 'Seq', 'Alt']);

const isRdf = (name: { uri: string; local: string }, local: string): boolean =>
  name.uri === rdf && name.local === local;
const isProperty = ({ uri, prefix }: XmlAttribute): boolean => uri !== rdf && uri !== xml && prefix !== '';

/** The properties of an XMP document in its order: every rdf:Description of every rdf:RDF (ISO 16684-1, 7.4). */
export function readRdf(root: XmlElement): XmpField[] {
  const documents = isRdf(root, 'RDF') ? [root] : root.children.filter((child) => isRdf(child, 'RDF'));
  return documents.flatMap((document) => document.children.flatMap(fieldsOf));
}

/** The fields of a node element: attributes are short for simple properties (7.9.2.2). */
function fieldsOf(element: XmlElement): XmpField[] {
  const short = element.attributes.filter(isProperty).map(attributeField);
  return [...short, ...element.children.map(propertyField)];
}

const attributeField = ({ uri, prefix, local, value }: XmlAttribute): XmpField => ({
  uri,
  prefix,
  local,
  node: { kind: 'text', text: value },
});

const propertyField = (element: XmlElement): XmpField => ({
  uri: element.uri,
  prefix: element.prefix,
  local: element.local,
  node: propertyNode(element),
});

/** The value of a property element, or of an rdf:li, in any of the forms of 7.5 to 7.9. */
function propertyNode(element: XmlElement): XmpNode {
  const attribute = (uri: string, local: string) =>
    element.attributes.find((candidate) => candidate.uri === uri && candidate.local === local)?.value;
  const language = attribute(xml, 'lang');
  const qualified = language === undefined ? {} : { language };
  const resource = attribute(rdf, 'resource');
  if (resource !== undefined) return { kind: 'text', text: resource, ...qualified };
  if (attribute(rdf, 'parseType') === 'Resource') return structNode(fieldsOf(element), qualified);
  const [inner] = element.children;
  if (inner?.uri === rdf && containers.has(inner.local))
    return { kind: 'array', items: inner.children.map(propertyNode), ...qualified };
  if (inner) return structNode(fieldsOf(inner), qualified);
  const short = element.attributes.filter(isProperty).map(attributeField);
  const value = attribute(rdf, 'value');
  if (value !== undefined) return { kind: 'text', text: value, ...qualified };
  if (short.length > 0) return structNode(short, qualified);
  return { kind: 'text', text: element.text, ...qualified };
}

/** A structure, or, where it has an rdf:value, that value with the other fields as its qualifiers (7.8). */
function structNode(fields: readonly XmpField[], qualified: { language?: string }): XmpNode {
  const value = fields.find((field) => isRdf(field, 'value'));
  if (!value) return { kind: 'struct', fields, ...qualified };
  return { ...qualified, ...value.node };
}
