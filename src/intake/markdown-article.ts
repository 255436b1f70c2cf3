import type { ArticlePieces, Piece } from './article-pieces.ts';
import { readCaptionLine } from './caption-line.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readHtml } from './html-article.ts';
import { fileNameOf, isEmphasised, picturesOf, plainWords } from './markdown-inline.ts';

/**
 * A Markdown article in pieces: its marks taken off, its pictures with the words that stand under them (at once, or
 * emphasised after a blank line), else their title or alternative text. HTML within it is read as HTML.
 */
export function readMarkdown(text: string, fileName: string): ArticlePieces {
  const { facts, body, lines: skippedLines } = splitFrontMatter(text);
  const lines = body.split(/\r\n|[\n\r\u2028\u2029]/);
  const heading = facts.title === undefined ? headingOf(lines) : undefined;
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (heading && heading.from <= at && at <= heading.to) continue;
    if (/^\s{0,3}<(?:!--|[a-z])/i.test(lines[at] ?? '') && !/^\s*<https?:/i.test(lines[at] ?? '')) {
      const end = lines.findIndex((line, index) => index >= at && line.trim() === '');
      const block = lines.slice(at, end < 0 ? lines.length : end);
      for (const piece of readHtml(block.join('\n'), fileName).pieces) pieces.push(piece);
      at += block.length - 1;
    } else takeLine(pieces, lines, at, at + 1 + skippedLines);
  }
  return { ...facts, ...(heading && { title: heading.title }), pieces };
}

/** The first heading of the first level: `# Title`, or a line with `===` under it. */
function headingOf(lines: readonly string[]): { title: string; from: number; to: number } | undefined {
  for (const [at, line] of lines.entries()) {
    const marked = /^ {0,3}#[ \t]+(\S.{0,1000})$/.exec(line)?.[1];
    if (marked !== undefined) return { title: plainWords(marked.replace(/[ \t]#*$/, '')).trim(), from: at, to: at };
    if (line.trim() !== '' && /^ {0,3}=+[ \t]*$/.test(lines[at + 1] ?? ''))
      return { title: plainWords(line).trim(), from: at, to: at + 1 };
  }
  return undefined;
}

function takeLine(pieces: Piece[], lines: readonly string[], at: number, line: number): void {
  const raw = (lines[at] ?? '')
    .replace(/^(?:\s{0,3}>\s?)+/, '')
    .replace(/^ {0,3}#{1,6}[ \t]+/, '')
    .trim();
  if (raw === '' || /^(?:[-=*_]\s?){3,}$/.test(raw) || /^\|?[\s:|-]+\|[\s:|-]*$/.test(raw)) {
    pieces.push({ kind: 'blank' });
    return;
  }
  const { pictures, rest } = picturesOf(raw);
  for (const { fileName, words } of pictures) pieces.push({ kind: 'picture', fileName, alt: words });
  if (rest === '') return;
  const words = fileNameOf(rest) ?? plainWords(rest);
  const last = pieces.at(-1);
  const afterBlank = last?.kind === 'blank' && pieces.at(-2)?.kind === 'picture';
  const isText = readCaptionLine(words).kind === 'text';
  if (isText && last?.kind === 'caption') pieces.splice(-1, 1, { kind: 'caption', text: `${last.text}\n${words}` });
  else if (isText && (last?.kind === 'picture' || (afterBlank && isEmphasised(rest))))
    pieces.push({ kind: 'caption', text: words });
  else pieces.push({ kind: 'line', text: words, line });
  if (/^ {0,3}#{1,6}[ \t]/.test(lines[at] ?? '')) pieces.push({ kind: 'blank' });
}
