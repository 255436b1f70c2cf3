import type { DefaultTreeAdapterTypes } from 'parse5';
import { labelled } from './article-labels.ts';
import type { Piece } from './article-pieces.ts';
import { decoded } from './caption-line.ts';
import {
  attribute,
  collapse,
  elementsBelow,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from './html-nodes.ts';
import { isPictureName } from './photo-name.ts';
import { rowPieces } from './table-row.ts';
import { webAddress } from './web-address.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const skipped = words(
  'head script style template noscript nav aside form button select textarea svg math iframe object video audio canvas dialog',
);
const blocks = words(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup ' +
    'html li main ol p pre section summary table tbody td tfoot th thead tr ul caption',
);
const captionClass = /(?:^|[-_\s])(?:\w*caption|chu-?thich|image-?desc)/i;

/** The file name that an `img` shows; undefined where its address names no picture (a script, an embedded one). */
export function pictureOf(image: HtmlElement): string | undefined {
  for (const name of ['src', 'data-src', 'data-original', 'data-lazy-src']) {
    const address = attribute(image, name);
    if (address === undefined || /^data:/i.test(address)) continue;
    const base = decoded(
      address
        .replace(/[?#][^]*$/, '')
        .replace(/^[^]*[/\\]/, '')
        .trim(),
    );
    if (isPictureName(base)) return base;
  }
  return undefined;
}

/** The pieces of what is below `root`; `without` (the headline) is left out. */
export function htmlPieces(root: HtmlElement, without?: HtmlElement): Piece[] {
  const reader = new HtmlReader(root, without);
  return reader.read();
}

interface Figure {
  readonly pictures: { fileName: string; alt: string }[];
  caption: string;
}

class HtmlReader {
  readonly #root: HtmlElement;
  readonly #without: HtmlElement | undefined;
  readonly #holdsPicture = new Set<unknown>();
  readonly #sinks: Piece[][] = [[]];
  readonly #rows: Piece[][][] = [];
  readonly #figures: Figure[] = [];
  #text = '';
  #link: string | undefined;
  /** An `img` stood at the start of this block; a line below it (`br`) is its caption. */
  #belowPicture = false;

  constructor(root: HtmlElement, without: HtmlElement | undefined) {
    this.#root = root;
    this.#without = without;
    for (const element of elementsBelow(root)) {
      if (element.tagName !== 'img') continue;
      for (let up: unknown = element; up && !this.#holdsPicture.has(up); up = (up as HtmlElement).parentNode)
        this.#holdsPicture.add(up);
    }
  }

  read(): Piece[] {
    const left: { node: HtmlNode; leave?: boolean }[] = [{ node: this.#root }];
    for (let step = left.pop(); step !== undefined; step = left.pop()) {
      const { node } = step;
      if (node.nodeName === '#text') this.#text += (node as DefaultTreeAdapterTypes.TextNode).value;
      if (!isElement(node)) continue;
      if (step.leave) this.#leave(node);
      else if (this.#enter(node)) {
        left.push({ node, leave: true });
        for (const child of node.childNodes.toReversed()) left.push({ node: child });
      }
    }
    this.#flush();
    return this.#sinks[0] ?? [];
  }

  /** False where nothing below the element is to be read. */
  #enter(element: HtmlElement): boolean {
    const { tagName } = element;
    if (skipped.has(tagName) || element === this.#without || attribute(element, 'hidden') !== undefined) return false;
    if (tagName === 'br') this.#text += '\u2028';
    else if (tagName === 'hr') this.#emit({ kind: 'blank' });
    else if (tagName === 'img') this.#picture(element);
    else if (tagName === 'a') this.#link ??= attribute(element, 'href');
    if (!blocks.has(tagName)) return true;
    this.#flush();
    if (this.#isCaption(element)) return this.#caption(textWithLines(element));
    if (tagName === 'figure') this.#figures.push({ pictures: [], caption: '' });
    else if (tagName === 'tr') this.#rows.push([]);
    else if (tagName === 'td' || tagName === 'th') this.#sinks.push([]);
    return true;
  }

  #leave(element: HtmlElement): void {
    const { tagName } = element;
    if (!blocks.has(tagName)) return;
    if (tagName === 'p' && this.#text.trim() === '' && !this.#holdsPicture.has(element) && textOf(element) === '')
      this.#emit({ kind: 'blank' });
    this.#flush();
    if (tagName === 'figure') this.#endFigure();
    else if (tagName === 'tr') for (const piece of rowPieces(this.#rows.pop() ?? [])) this.#emit(piece);
    else if (tagName === 'td' || tagName === 'th') this.#rows.at(-1)?.push(this.#sinks.pop() ?? []);
    else this.#emit({ kind: 'break' });
    this.#belowPicture = false;
  }

  #isCaption(element: HtmlElement): boolean {
    if (this.#holdsPicture.has(element)) return false;
    return element.tagName === 'figcaption' || captionClass.test(attribute(element, 'class') ?? '');
  }

  #caption(text: string): false {
    const figure = this.#figures.at(-1);
    if (figure) figure.caption = [figure.caption, text].filter((part) => part !== '').join('\n');
    else if (text !== '') this.#emit({ kind: 'caption', text });
    return false;
  }

  #picture(image: HtmlElement): void {
    const fileName = pictureOf(image);
    if (fileName === undefined) return;
    const alt = collapse(attribute(image, 'alt') ?? '').trim();
    const figure = this.#figures.at(-1);
    if (figure) {
      figure.pictures.push({ fileName, alt });
      return;
    }
    const first = this.#text.trim() === '';
    this.#flush();
    this.#emit({ kind: 'picture', fileName, alt: isPictureName(alt) ? '' : alt });
    this.#belowPicture = first;
  }

  #endFigure(): void {
    const figure = this.#figures.pop();
    if (!figure) return;
    for (const { fileName, alt } of figure.pictures)
      this.#emit({ kind: 'picture', fileName, caption: figure.caption || (isPictureName(alt) ? '' : alt) });
    if (figure.pictures.length === 0 && figure.caption !== '') this.#emit({ kind: 'line', text: figure.caption });
    this.#emit({ kind: 'break' });
  }

  #flush(): void {
    const text = collapse(this.#text);
    this.#text = '';
    const link = this.#link;
    this.#link = undefined;
    const lines = text.split('\u2028').map((line) => line.trim());
    if (lines.every((line) => line === '')) return;
    if (this.#belowPicture && lines[0] === '') {
      this.#emit({ kind: 'caption', text: lines.filter((line) => line !== '').join('\n') });
      return;
    }
    for (const line of lines)
      this.#emit(line === '' ? { kind: 'blank' } : { kind: 'line', text: withLink(line, link) });
  }

  #emit(piece: Piece): void {
    this.#sinks.at(-1)?.push(piece);
  }
}

/** A source line whose address hides behind a link's words (`Source: <a href="…">Agency</a>`) shows it. */
function withLink(line: string, link: string | undefined): string {
  const address = link === undefined ? undefined : webAddress(link);
  const label = address === undefined ? undefined : labelled(line);
  return label?.label === 'source' && address !== undefined ? `${label.word}: ${address}` : line;
}

/** A caption's text: `br` and inner blocks end a line. */
function textWithLines(element: HtmlElement): string {
  const parts: string[] = [];
  const left: HtmlNode[] = [element];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!isElement(node) || skipped.has(node.tagName)) continue;
    if (node.tagName === 'br' || blocks.has(node.tagName)) parts.push('\u2028');
    for (const child of node.childNodes.toReversed()) left.push(child);
  }
  const lines = collapse(parts.join('')).split('\u2028');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
