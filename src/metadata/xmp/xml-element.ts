import { SaxesParser } from 'saxes';
import { limits } from '../limits.ts';
import { meantNamespace } from './namespaces.ts';

export interface XmlAttribute {
  readonly uri: string;
  readonly prefix: string;
  readonly local: string;
  readonly value: string;
}

export interface XmlElement {
  readonly uri: string;
  readonly prefix: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly inside, pieces joined. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root element of an XML document, namespaces resolved. A document type is refused, so there are no entities but
 * XML's own five and nothing is ever fetched. Throws an Error on anything ill-formed or beyond the limits.
 * @param restore makes the text of a value out of what the source has for it.
 */
export function parseXml(source: string, restore = (text: string): string => text): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let nodes = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed in XMP');
  });
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    const list = Object.values(attributes)
      .filter((attribute) => !isDeclaration(attribute))
      .map(({ uri: own, value, ...name }) => ({ ...name, uri: meantNamespace(own), value: restore(value) }));
    nodes += 1 + list.length;
    if (nodes > limits.xmpNodes) throw new Error(`more than ${limits.xmpNodes} elements`);
    if (open.length >= limits.xmpDepth) throw new Error(`elements more than ${limits.xmpDepth} deep`);
    const element: OpenElement = {
      uri: meantNamespace(uri),
      prefix,
      local,
      attributes: list,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (text: string) => {
    const parent = open.at(-1);
    if (parent) parent.text += restore(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  if (!root) throw new Error('no element');
  return root;
}

const isDeclaration = ({ prefix, name }: { prefix: string; name: string }): boolean =>
  prefix === 'xmlns' || name === 'xmlns';
