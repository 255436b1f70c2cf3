import type { Problem } from '../model/fault.ts';
import { datelineOf } from './article-date.ts';
import { labelled } from './article-labels.ts';
import type { Piece } from './article-pieces.ts';
import { type CaptionLine, readCaptionLine } from './caption-line.ts';
import { webAddress } from './web-address.ts';

/** A picture that the article names, with its words as written; empty where it has none. */
export interface NamedPicture {
  readonly fileName: string;
  readonly text: string;
  readonly line?: number;
}

export interface PiecesRead {
  readonly pictures: readonly NamedPicture[];
  readonly paragraphs: readonly string[];
  readonly sourceUrl?: string;
  readonly date?: string;
}

interface OpenCaption {
  readonly fileName: string;
  readonly line: number | undefined;
  readonly lines: string[];
  readonly alt: string | undefined;
  /** Takes no plain line any more (a blank stood behind the name, the form shows the picture), only a marked one. */
  marked: boolean;
}

/**
 * Sorts an article's pieces into captions, running text, source and date. A caption follows its file name at once and
 * ends at the blank line, or where the form's paragraph ends; behind a blank line only a line that says that it is the
 * caption (`Caption: …`) counts, so that running text is never swallowed.
 */
export function readPieces(pieces: readonly Piece[]): PiecesRead {
  const reader = new PieceReader();
  for (const piece of pieces) reader.take(piece);
  return reader.end();
}

class PieceReader {
  readonly #pictures: NamedPicture[] = [];
  readonly #paragraphs: string[] = [];
  #paragraph: string[] = [];
  #open: OpenCaption | undefined;
  #sourceUrl: string | undefined;
  #date: string | undefined;

  take(piece: Piece): void {
    switch (piece.kind) {
      case 'line':
        this.#line(piece.text.trim(), piece.line);
        break;
      case 'break':
      case 'blank':
        this.#endParagraph();
        if (this.#open?.lines.length) this.#endCaption();
        else if (this.#open && piece.kind === 'blank') this.#open.marked = true;
        break;
      case 'picture':
        this.#begin(piece.fileName, undefined, { alt: piece.alt, marked: true });
        if (piece.caption !== undefined) this.#open?.lines.push(piece.caption);
        break;
      case 'caption':
        if (this.#open && this.#open.lines.length === 0) this.#open.lines.push(piece.text);
        else for (const line of piece.text.split('\n')) this.#line(line, undefined);
        this.take({ kind: 'break' });
    }
  }

  end(): PiecesRead {
    this.#endCaption();
    this.#endParagraph();
    return {
      pictures: this.#pictures,
      paragraphs: this.#paragraphs,
      ...(this.#sourceUrl !== undefined && { sourceUrl: this.#sourceUrl }),
      ...(this.#date !== undefined && { date: this.#date }),
    };
  }

  #line(text: string, line: number | undefined): void {
    if (text === '') return;
    const read = readCaptionLine(text);
    if (read.kind !== 'text') this.#picture(read, line);
    else if (!this.#fact(text)) this.#words(text);
  }

  #picture(read: Exclude<CaptionLine, { kind: 'text' }>, line: number | undefined): void {
    const first = labelled(this.#paragraph[0] ?? '');
    const captionStands = read.kind === 'name' && !this.#open && first?.label === 'caption';
    const mayStand = captionStands || (read.kind === 'name' && read.bracketed && !this.#open);
    const before = mayStand ? this.#paragraph.splice(0) : [];
    if (captionStands) before[0] = first.rest;
    this.#begin(read.fileName, line, {});
    if (read.kind === 'pair') this.#open?.lines.push(read.text);
    this.#before = before;
    if (captionStands || (read.kind === 'pair' && read.closed)) this.#endCaption();
  }

  /** Lines right before a file name that may be its caption: they are, if none follows; else running text. */
  #before: string[] = [];

  #words(text: string): void {
    const label = labelled(text);
    if (this.#open && this.#open.lines.length === 0 && label?.label === 'caption') this.#open.lines.push(label.rest);
    else if (this.#open && !this.#open.marked) this.#open.lines.push(text);
    else {
      this.#endCaption();
      this.#paragraph.push(text);
    }
  }

  /** Takes a source line or a dateline; false for any other. */
  #fact(text: string): boolean {
    const label = labelled(text);
    const sourceUrl = label?.label === 'source' ? webAddress(label.rest) : undefined;
    const date = sourceUrl === undefined ? datelineOf(text) : undefined;
    if (sourceUrl === undefined && date === undefined) return false;
    // A day between or under a photo's own lines is the photo's, not the article's.
    if (date !== undefined && this.#open && !this.#open.marked) {
      if (this.#open.lines.length === 0) this.#paragraphs.push(text);
      return this.#open.lines.length === 0;
    }
    this.#endCaption();
    this.#sourceUrl ??= sourceUrl;
    this.#date ??= date;
    return true;
  }

  #begin(fileName: string, line: number | undefined, how: { alt?: string | undefined; marked?: boolean }): void {
    this.#endCaption();
    this.#endParagraph();
    this.#open = { fileName, line, lines: [], alt: how.alt, marked: how.marked ?? false };
  }

  #endCaption(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    const lines = open.lines.length > 0 ? open.lines : this.#before;
    if (open.lines.length > 0 && this.#before.length > 0) this.#paragraphs.push(this.#before.join('\n'));
    this.#before = [];
    const text = lines.length > 0 ? lines.join('\n').trim() : (open.alt ?? '');
    this.#pictures.push({ fileName: open.fileName, text, ...(open.line !== undefined && { line: open.line }) });
  }

  #endParagraph(): void {
    if (this.#paragraph.length > 0) this.#paragraphs.push(this.#paragraph.join('\n'));
    this.#paragraph = [];
  }
}

/**
 * One caption for each picture and language: identical ones become one, of differing ones the first is kept and a
 * warning quotes both. A picture that has no words at all is left out, with a warning.
 */
export function settlePictures(
  pictures: readonly NamedPicture[],
  languageOf: (text: string) => string,
): { captions: { fileName: string; text: string; language: string }[]; warnings: Problem[] } {
  const kept = new Map<string, { fileName: string; text: string; language: string }[]>();
  const warnings: Problem[] = [];
  for (const { fileName, text, line } of pictures) {
    const key = fileName.normalize('NFC');
    const captions = kept.get(key) ?? [];
    kept.set(key, captions);
    if (text === '') continue;
    const language = languageOf(text);
    const other = captions.find((caption) => caption.language === language);
    if (!other) captions.push({ fileName, text, language });
    else if (other.text.normalize('NFC') !== text.normalize('NFC'))
      warnings.push({ ...photoTwice(fileName, other.text, text), ...(line !== undefined && { line }) });
  }
  const empty = pictures.filter(({ fileName }) => kept.get(fileName.normalize('NFC'))?.length === 0);
  return { captions: [...kept.values()].flat(), warnings: [...warnings, ...empty.map(captionEmpty)] };
}

const quoted = (text: string): string => (text.length > 2000 ? `${text.slice(0, 2000)}…` : text);

const photoTwice = (fileName: string, first: string, second: string): Problem => ({
  code: 'article/photo-twice',
  message: `The article names '${fileName}' twice with different captions. Kept: '${quoted(first)}'. Left out: '${quoted(second)}'. Check which is right.`,
});

const captionEmpty = ({ fileName, line }: NamedPicture): Problem => ({
  code: 'article/caption-empty',
  message: `The article names '${fileName}' without a caption. Put the caption on the line under the file name, or write it here.`,
  ...(line !== undefined && { line }),
});
