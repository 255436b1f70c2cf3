import { limits } from '../limits.ts';
import { namespaces } from './namespaces.ts';
import { type XmlAttribute, type XmlElement } from './xml-element.ts';
import { type XmpField, type XmpNode } from './xmp-node.ts';

const { rdf, xml } = namespaces;
const containers = new Set(['Bag', 'Seq', 'Alt']);

const isRdf = (name: { uri: string; local: string }, local: string): boolean =>
  name.uri === rdf && name.local === local;
/** Of rdf's own names only `value` holds something; the others (`about`, `type` …) are about the node. */
const isField = ({ uri, local }: { uri: string; local: string }): boolean => uri !== rdf || local === 'value';
const isProperty = (attribute: XmlAttribute): boolean =>
  isField(attribute) && attribute.uri !== xml && attribute.prefix !== '';

const attributeOf = (element: XmlElement, uri: string, local: string): string | undefined =>
  element.attributes.find((candidate) => candidate.uri === uri && candidate.local === local)?.value;

/** The properties of an XMP document in its order: every rdf:Description of every rdf:RDF (ISO 16684-1, 7.4). */
export function readRdf(root: XmlElement): XmpField[] {
  const documents = isRdf(root, 'RDF') ? [root] : root.children.filter((child) => isRdf(child, 'RDF'));
  return documents.flatMap((document) => new RdfReader(document).fields());
}

/** One rdf:RDF. Some of its nodes have no place of their own but a name, under which others refer to them. */
class RdfReader {
  readonly #subjects: readonly XmlElement[];
  readonly #named = new Map<string, XmlElement>();
  /** Names on the way to the node that is being read: a node within itself is left out. */
  readonly #open = new Set<string>();
  #references = 0;

  constructor(document: XmlElement) {
    for (const child of document.children) {
      const name = attributeOf(child, rdf, 'nodeID');
      if (name !== undefined) this.#named.set(name, child);
    }
    const named = new Set(this.#named.values());
    this.#subjects = document.children.filter((child) => !named.has(child));
  }

  fields(): XmpField[] {
    return this.#subjects.flatMap((subject) => this.#fieldsOf(subject));
  }

  /** The fields of a node element: attributes are short for simple properties (7.9.2.2). */
  #fieldsOf(element: XmlElement): XmpField[] {
    const short = element.attributes.filter(isProperty).map(attributeField);
    const long = element.children.filter(isField).map((child) => this.#propertyField(child));
    return [...short, ...long];
  }

  #propertyField(element: XmlElement): XmpField {
    const { uri, prefix, local } = element;
    return { uri, prefix, local, node: this.#propertyNode(element) };
  }

  /** The value of a property element, or of an rdf:li, in any of the forms of 7.5 to 7.9. */
  #propertyNode(element: XmlElement): XmpNode {
    const language = attributeOf(element, xml, 'lang');
    const qualified = language === undefined ? {} : { language };
    const resource = attributeOf(element, rdf, 'resource');
    if (resource !== undefined) return { kind: 'text', text: resource, ...qualified };
    if (attributeOf(element, rdf, 'parseType') === 'Resource') return structNode(this.#fieldsOf(element), qualified);
    const [inner] = element.children;
    if (inner) return this.#nodeOf(inner, qualified);
    const short = element.attributes.filter(isProperty).map(attributeField);
    if (short.length > 0) return structNode(short, qualified);
    const name = attributeOf(element, rdf, 'nodeID');
    if (name !== undefined) return this.#referred(name, qualified) ?? structNode([], qualified);
    return { kind: 'text', text: element.text, ...qualified };
  }

  /** A node element as a value: a list, or a structure whatever its type. */
  #nodeOf(element: XmlElement, qualified: { language?: string }): XmpNode {
    if (element.uri !== rdf || !containers.has(element.local)) return structNode(this.#fieldsOf(element), qualified);
    return { kind: 'array', items: element.children.map((item) => this.#propertyNode(item)), ...qualified };
  }

  /** The node that goes by `name` (RDF 1.1 XML syntax, 2.10), in whose place `rdf:nodeID` stands; ExifTool reads it too. */
  #referred(name: string, qualified: { language?: string }): XmpNode | undefined {
    const element = this.#named.get(name);
    this.#references += 1;
    if (!element || this.#open.has(name) || this.#references > limits.xmpReferences) return undefined;
    this.#open.add(name);
    try {
      return this.#nodeOf(element, qualified);
    } finally {
      this.#open.delete(name);
    }
  }
}

const attributeField = ({ uri, prefix, local, value }: XmlAttribute): XmpField => ({
  uri,
  prefix,
  local,
  node: { kind: 'text', text: value },
});

/** A structure, or, where it has an rdf:value, that value with the other fields as its qualifiers (7.8). */
function structNode(fields: readonly XmpField[], qualified: { language?: string }): XmpNode {
  const value = fields.find((field) => isRdf(field, 'value'));
  if (!value) return { kind: 'struct', fields, ...qualified };
  return { ...qualified, ...value.node };
}
