import type { Piece } from './article-pieces.ts';
import type { XmlListener } from './docx-xml.ts';
import { isPictureName } from './photo-name.ts';
import { rowPieces } from './table-row.ts';

interface Paragraph {
  style: string;
  text: string;
  readonly pictures: { fileName: string; alt: string }[];
  /** Where in `text` the last picture stood. */
  pictureAt: number;
}

/** Words of a picture's properties, in the order in which they are looked through for a file name. */
type Drawing = string[];

/** What the reader of a document's body leaves aside: deleted and moved-away text, and the older twin of a drawing. */
const passedOver = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:sectPr', 'w:instrText', 'w:rPr', 'w:tblPr']);

/** What Word's own picture descriptions end with; a machine's guess is no caption. */
const machineMade = /\s*(?:Description automatically generated|AI-generated content may be incorrect\.?).*$/is;

/** Listens to `word/document.xml` (ECMA-376 part 1, 17.2) and keeps its paragraphs as pieces, and its title. */
export class DocxBody implements XmlListener {
  title: string | undefined;
  readonly #styleNames: ReadonlyMap<string, string>;
  readonly #sinks: Piece[][] = [[]];
  readonly #rows: Piece[][][] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #drawings: Drawing[] = [];
  #inText = false;
  #empty = true;

  /** `styleNames`: lower-case names by style id, from `word/styles.xml`; they are English in every Word. */
  constructor(styleNames: ReadonlyMap<string, string>) {
    this.#styleNames = styleNames;
  }

  get pieces(): readonly Piece[] {
    return this.#sinks[0] ?? [];
  }

  open(name: string, attribute: (localName: string) => string | undefined): boolean {
    if (passedOver.has(name)) return false;
    const paragraph = this.#paragraphs.at(-1);
    const drawing = this.#drawings.at(-1);
    if (name === 'w:p') this.#paragraphs.push({ style: '', text: '', pictures: [], pictureAt: -1 });
    else if (name === 'w:tr') this.#rows.push([]);
    else if (name === 'w:tc') this.#sinks.push([]);
    else if (name === 'w:drawing' || name === 'w:pict') this.#drawings.push([]);
    else if (name === 'pic:cNvPr' || name === 'wp:docPr')
      drawing?.push(attribute('name') ?? '', attribute('title') ?? '', attribute('descr') ?? '');
    else if (name === 'v:shape') drawing?.push('', '', attribute('alt') ?? '');
    else if (name === 'v:imagedata') drawing?.push(attribute('title') ?? '');
    else if (name === 'w:t') this.#inText = true;
    else if (paragraph) this.#inParagraph(paragraph, name, attribute);
    return true;
  }

  close(name: string): void {
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:drawing' || name === 'w:pict') this.#endDrawing();
    else if (name === 'w:tc') this.#rows.at(-1)?.push(this.#sinks.length > 1 ? (this.#sinks.pop() ?? []) : []);
    else if (name === 'w:tr') for (const piece of rowPieces(this.#rows.pop() ?? [])) this.#emit(piece);
  }

  text(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#inText && paragraph) paragraph.text += text;
  }

  #inParagraph(paragraph: Paragraph, name: string, attribute: (localName: string) => string | undefined): void {
    if (name === 'w:pStyle') paragraph.style = this.#styleNames.get(attribute('val') ?? '') ?? attribute('val') ?? '';
    else if (name === 'w:tab') paragraph.text += '\t';
    else if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n';
    else if (name === 'w:noBreakHyphen') paragraph.text += '-';
  }

  #endDrawing(): void {
    const words = (this.#drawings.pop() ?? []).map((word) => word.trim());
    const paragraph = this.#paragraphs.at(-1);
    const named = words.map((word) => word.replace(/^.*[\\/]/, '')).find((word) => isPictureName(word));
    if (named === undefined || !paragraph) return;
    const described = words.filter((word, index) => index % 3 === 2 && !isPictureName(word));
    const alt = described
      .map((word) => word.replace(machineMade, '#'))
      .find((word) => word !== '' && !word.endsWith('#'));
    paragraph.pictures.push({ fileName: named, alt: alt ?? '' });
    paragraph.pictureAt = paragraph.text.length;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const style = paragraph.style.toLowerCase();
    const text = paragraph.text.replaceAll(/[ \u00a0]+/g, ' ').trim();
    if (this.#isTitle(style, text)) {
      this.title = text.replaceAll(/\s+/g, ' ');
      return;
    }
    if (text !== '') this.#empty = false;
    const before = paragraph.text.slice(0, Math.max(paragraph.pictureAt, 0)).trim();
    if (before !== '') this.#lines(before);
    for (const picture of paragraph.pictures) this.#emit({ kind: 'picture', ...picture });
    const after = paragraph.pictures.length > 0 ? paragraph.text.slice(paragraph.pictureAt).trim() : text;
    const below = paragraph.pictures.length > 0 && /^\s*\n/.test(paragraph.text.slice(paragraph.pictureAt));
    if (after !== '' && (below || style === 'caption')) this.#emit({ kind: 'caption', text: after });
    else if (after !== '' && !(before !== '' && paragraph.pictures.length === 0)) this.#lines(after);
    this.#emit({ kind: text === '' && paragraph.pictures.length === 0 ? 'blank' : 'break' });
  }

  /** The Title style, or a first heading where nothing stands before it. */
  #isTitle(style: string, text: string): boolean {
    if (this.title !== undefined || text === '') return false;
    return style === 'title' || (this.#empty && style === 'heading 1');
  }

  #lines(text: string): void {
    for (const line of text.split('\n')) {
      const words = line.trim();
      this.#emit(words === '' ? { kind: 'blank' } : { kind: 'line', text: words });
    }
  }

  #emit(piece: Piece): void {
    this.#sinks.at(-1)?.push(piece);
  }
}
