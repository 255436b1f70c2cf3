import { SaxesParser } from 'saxes';
import { limits } from '../../limits.ts';
import { type XmlAttribute, type XmlElement } from '../../xmp/xml-element.ts';

/** Places are UTF-16 indexes into the source. */
export interface PositionedAttribute extends XmlAttribute {
  /** Where the white space in front of it begins. */
  readonly start: number;
  /** Behind its closing quote. */
  readonly end: number;
}

export interface PositionedElement extends XmlElement {
  readonly attributes: readonly PositionedAttribute[];
  readonly children: readonly PositionedElement[];
  /** Of the start tag's `<`. */
  readonly start: number;
  /** Behind the start tag's `>`. */
  readonly inside: number;
  /** Of the end tag's `<`; in an element without one, as `inside`. */
  readonly insideEnd: number;
  /** Behind the end tag's `>`. */
  readonly end: number;
}

interface OpenElement extends PositionedElement {
  readonly children: PositionedElement[];
  text: string;
  insideEnd: number;
  end: number;
}

export interface PositionedXml {
  readonly root: PositionedElement;
  /** Every namespace declaration in the document, in its order. */
  readonly declarations: readonly { readonly prefix: string; readonly uri: string }[];
}

const attributePattern = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * An XML document with the places of its elements and attributes, so that some can be changed and all else stays letter
 * for letter. A document type is refused. Throws an Error on anything ill-formed or beyond the limits.
 */
export function positionedXml(source: string): PositionedXml {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  const declarations: { prefix: string; uri: string }[] = [];
  let root: PositionedElement | undefined;
  let nodes = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed in XMP');
  });
  parser.on('opentag', ({ uri, prefix, local, attributes, isSelfClosing }) => {
    const inside = parser.position;
    // XML allows no `<` within a start tag.
    const start = source.lastIndexOf('<', inside - 1);
    const places = placesIn(source, start, inside);
    const list: PositionedAttribute[] = [];
    for (const [name, attribute] of Object.entries(attributes)) {
      const place = places.get(name);
      if (!place) throw new Error(`the attribute ${name} cannot be found`);
      if (attribute.prefix === 'xmlns' || name === 'xmlns')
        declarations.push({ prefix: name === 'xmlns' ? '' : attribute.local, uri: attribute.value });
      else
        list.push({
          uri: attribute.uri,
          prefix: attribute.prefix,
          local: attribute.local,
          value: attribute.value,
          ...place,
        });
    }
    nodes += 1 + list.length;
    if (nodes > limits.xmpNodes) throw new Error(`more than ${limits.xmpNodes} elements`);
    if (open.length >= limits.xmpDepth) throw new Error(`elements more than ${limits.xmpDepth} deep`);
    const insideEnd = isSelfClosing ? inside : Number.NaN;
    const element: OpenElement = {
      uri,
      prefix,
      local,
      attributes: list,
      children: [],
      text: '',
      start,
      inside,
      insideEnd,
      end: inside,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    if (!element || isSelfClosing) return;
    element.end = parser.position;
    element.insideEnd = source.lastIndexOf('<', element.end - 1);
  });
  const addText = (text: string) => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  if (!root) throw new Error('no element');
  return { root, declarations };
}

/** Where the attributes of the start tag from `start` to `end` lie, by name. */
function placesIn(source: string, start: number, end: number): Map<string, { start: number; end: number }> {
  const places = new Map<string, { start: number; end: number }>();
  for (const match of source.slice(start, end).matchAll(attributePattern))
    places.set(match[1] ?? '', { start: start + match.index, end: start + match.index + match[0].length });
  return places;
}
