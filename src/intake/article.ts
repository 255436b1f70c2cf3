import { Fault, type Problem } from '../model/fault.ts';
import type { ArticlePieces } from './article-pieces.ts';
import { withinTime } from './bounded.ts';
import { decodeArticle } from './decode-article.ts';
import { readDocx } from './docx-article.ts';
import { declaredCharset, readHtml } from './html-article.ts';
import { detectLanguage } from './language.ts';
import { readMarkdown } from './markdown-article.ts';
import { extensionOf } from './photo-name.ts';
import { readPlainText } from './plain-text-article.ts';
import { readPieces, settlePictures } from './read-pieces.ts';

/** The words that an article has for one photo. */
export interface ArticleCaption {
  /** As the article has it. */
  readonly fileName: string;
  /** As written; its own line ends are `\n`. */
  readonly text: string;
  /** BCP 47; the article's where the caption itself does not say. */
  readonly language: string;
}

/** What an article says. What it does not say is absent: nothing is guessed. */
export interface Article {
  readonly fileName: string;
  /** BCP 47; `und` where nothing says. */
  readonly language: string;
  readonly title?: string;
  /** http(s), as written. */
  readonly sourceUrl?: string;
  /** ISO 8601 date, or date and time, that the article states as its own. */
  readonly date?: string;
  /** Running text without title, captions, file names, source line and dateline; paragraphs apart by a blank line. */
  readonly text: string;
  readonly captions: readonly ArticleCaption[];
  readonly warnings: readonly Problem[];
}

/** Bytes. A long read has 100 kB of text; the rest is room for embedded pictures. */
const largest = 20 * 1024 * 1024;

type Read = ArticlePieces & { readonly warnings?: readonly Problem[] };
type FormReader = (bytes: Uint8Array, fileName: string) => Read | Promise<Read>;

const textForm =
  (
    read: (text: string, fileName: string) => ArticlePieces,
    declared?: (start: string) => string | undefined,
  ): FormReader =>
  (bytes, fileName) => {
    const { text, warnings } = decodeArticle(bytes, fileName, declared);
    return { ...withinTime(fileName, () => read(text, fileName)), warnings };
  };

const plainText = textForm(readPlainText);
const markdown = textForm(readMarkdown);
const html = textForm(readHtml, declaredCharset);

/** By file name ending. A name without one is taken for plain text. */
const forms: ReadonlyMap<string, FormReader> = new Map([
  ['', plainText],
  ['txt', plainText],
  ['text', plainText],
  ['md', markdown],
  ['markdown', markdown],
  ['html', html],
  ['htm', html],
  ['xhtml', html],
  ['docx', readDocx],
]);

/**
 * Reads an article by the form that its file name says (plain text, Markdown, HTML, DOCX). Nothing is fetched and no
 * script runs. Throws `article/unsupported` for another form, and `article/unreadable` for a file that is empty, larger
 * than 20 MB, damaged, or built to exhaust whoever opens it.
 */
export async function readArticle(bytes: Uint8Array, fileName: string): Promise<Article> {
  const read = forms.get(extensionOf(fileName));
  if (!read) throw unsupported(fileName);
  if (bytes.length === 0) throw unreadable(fileName, 'is empty');
  if (bytes.length > largest) throw unreadable(fileName, `is larger than ${largest / 1024 / 1024} MB`);
  const { pieces, warnings = [], ...facts } = await read(bytes, fileName);
  const { pictures, paragraphs, ...stated } = readPieces(pieces);
  const text = paragraphs.join('\n\n');
  const language = articleLanguage(text, pictures.map((picture) => picture.text).join('\n'), facts.language);
  const settled = settlePictures(pictures, (caption) => {
    const own = detectLanguage(caption);
    return own === 'und' ? language : own;
  });
  return {
    fileName,
    ...stated,
    ...facts,
    language,
    text,
    captions: settled.captions,
    warnings: [...warnings, ...settled.warnings],
  };
}

function articleLanguage(text: string, captions: string, declared: string | undefined): string {
  const own = detectLanguage(text);
  if (own !== 'und') return own;
  const ofCaptions = detectLanguage(captions);
  return ofCaptions === 'und' ? (declared ?? 'und') : ofCaptions;
}

const unsupported = (fileName: string): Fault =>
  new Fault(
    'article/unsupported',
    `'${fileName}' is no form of article that Cutline reads. Save it as plain text, Markdown, HTML or DOCX and import that.`,
    { fileName },
  );

const unreadable = (fileName: string, what: string): Fault =>
  new Fault(
    'article/unreadable',
    `The article '${fileName}' ${what}. Check the file, or save it again as plain text.`,
    {
      fileName,
    },
  );
