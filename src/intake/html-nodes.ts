import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { tooComplex } from './bounded.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Elements open at once. Pages that newsrooms make stay below 100. */
const deepest = 1000;

/** The document's root element. Parses only: nothing is fetched, no script runs. */
export function parseHtml(html: string, fileName: string): HtmlElement {
  let depth = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw tooComplex(fileName);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const root = parse(html, { treeAdapter }).childNodes.find(isElement);
  if (!root) throw tooComplex(fileName);
  return root;
}

export const isElement = (node: { readonly nodeName: string }): node is HtmlElement => 'tagName' in node;

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** All elements below `root`, in document order. */
export function* elementsBelow(root: HtmlElement): Generator<HtmlElement> {
  const left: HtmlNode[] = root.childNodes.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (const child of node.childNodes.toReversed()) left.push(child);
  }
}

/** The text below `element`, white space collapsed. */
export function textOf(element: HtmlElement): string {
  const parts: string[] = [];
  const left: HtmlNode[] = [element];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if (isElement(node)) for (const child of node.childNodes.toReversed()) left.push(child);
  }
  return collapse(parts.join('')).trim();
}

export const collapse = (text: string): string => text.replaceAll(/[ \t\n\r\f\u00a0]+/g, ' ');
