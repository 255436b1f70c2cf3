import { namespaces } from '../../xmp/namespaces.ts';
import { type PositionedElement, type PositionedXml } from './positioned-xml.ts';
import { type XmpEdit } from './xmp-edit.ts';
import { attributeText, type XmpNames, xmpNames } from './xmp-names.ts';

const { rdf, xml } = namespaces;

interface Cut {
  readonly start: number;
  readonly end: number;
}

interface Splice extends Cut {
  readonly text: string;
}

const isRdf = (name: { uri: string; local: string }, local: string): boolean =>
  name.uri === rdf && name.local === local;

/**
 * The text of an XMP document after `edits`: properties that they remove are cut out wherever they stand, as elements or
 * attributes; what they put in stands in one rdf:Description of its own, the last. All else stays letter for letter.
 * Throws an Error where there is no rdf:RDF.
 */
export function editDocument(source: string, { root, declarations }: PositionedXml, edits: readonly XmpEdit[]): string {
  const documents = isRdf(root, 'RDF') ? [root] : root.children.filter((child) => isRdf(child, 'RDF'));
  const [document] = documents;
  if (!document) throw new Error('it has no rdf:RDF');
  const removes = (uri: string, local: string) => edits.some((edit) => edit.removes(uri, local));
  const cuts = documents.flatMap(({ children }) => children.flatMap((node) => cutsIn(source, node, removes)));
  const names = xmpNames(declarations);
  const properties = edits.map((edit) => edit.xml(names)).join('');
  const added = properties === '' ? [] : [insertion(source, document, description(document, properties, names))];
  return spliced(source, [...cuts.map((cut) => ({ ...cut, text: '' })), ...added]);
}

function cutsIn(source: string, node: PositionedElement, removes: (uri: string, local: string) => boolean): Cut[] {
  const attributes = node.attributes.filter(({ uri, local }) => removes(uri, local));
  const elements = node.children.filter(({ uri, local }) => removes(uri, local));
  if (attributes.length + elements.length === 0) return [];
  const isProperty = ({ uri, prefix }: { uri: string; prefix: string }) => uri !== rdf && uri !== xml && prefix !== '';
  const left = node.attributes.filter(isProperty).length - attributes.length + node.children.length - elements.length;
  const isEmptied = left === 0 && isRdf(node, 'Description');
  return isEmptied
    ? [withIndent(source, node)]
    : [...attributes, ...elements.map((element) => withIndent(source, element))];
}

/** An element with the line break and spaces in front of it, where nothing else stands there. */
function withIndent(source: string, { start, end }: Cut): Cut {
  const before = source.slice(0, start).trimEnd().length;
  return { start: source[before - 1] === '>' ? before : start, end };
}

/** A description of the same resource as the others: in an XMP document all are of one (ISO 16684-1, 7.4). */
function description(document: PositionedElement, properties: string, names: XmpNames): string {
  const about = document.children
    .flatMap(({ attributes }) => attributes)
    .find(({ uri, prefix, local }) => local === 'about' && (uri === rdf || prefix === ''))?.value;
  const [name, aboutName] = [names.qualified(rdf, 'Description'), names.qualified(rdf, 'about')];
  return `\n  <${name} ${aboutName}="${attributeText(about ?? '')}"${names.declarations()}>${properties}\n  </${name}>`;
}

function insertion(
  source: string,
  { start, inside, insideEnd, end, children }: PositionedElement,
  added: string,
): Splice {
  // Behind the last description, so that the line break in front of the end tag stays there.
  const place = children.at(-1)?.end ?? insideEnd;
  if (inside !== end) return { start: place, end: place, text: added };
  const name = /^<([^\s/>]+)/.exec(source.slice(start, inside))?.[1] ?? '';
  return { start: source.lastIndexOf('/', inside), end, text: `>${added}\n </${name}>` };
}

function spliced(source: string, splices: readonly Splice[]): string {
  let at = 0;
  const parts = splices
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const kept = source.slice(at, start);
      at = end;
      return kept + text;
    });
  return parts.join('') + source.slice(at);
}
