import { datelineOf } from './article-date.ts';
import { labelled } from './article-labels.ts';
import type { ArticlePieces, Piece } from './article-pieces.ts';
import { readCaptionLine } from './caption-line.ts';
import { webAddress } from './web-address.ts';

/** A headline is at most this long, in UTF-16 units; the longest ones of agencies have about 120 letters. */
const longestTitle = 160;

/** Lines of a plain text, and its title where the first line is one. */
export function readPlainText(text: string): ArticlePieces {
  const pieces = text.split(/\r\n|[\n\r\u2028\u2029]/).map(pieceOf);
  const first = pieces.findIndex(({ kind }) => kind === 'line');
  const line = pieces[first];
  const alone = pieces[first + 1]?.kind === 'blank' && pieces.slice(first + 2).some(({ kind }) => kind === 'line');
  if (line?.kind !== 'line' || !alone || !isTitle(line.text)) return { pieces };
  return { title: line.text, pieces: pieces.slice(first + 1) };
}

const pieceOf = (text: string, index: number): Piece => {
  const words = text.replaceAll('\0', '').trim();
  return words === '' ? { kind: 'blank' } : { kind: 'line', text: words, line: index + 1 };
};

/** Whether a line that stands alone at the top is a headline: short, no sentence, no file name, no label, no date. */
function isTitle(line: string): boolean {
  if (line.length > longestTitle || /[.。।॥?？!！…,،;:؟۔။៖។]["'”’»)\]]*$/u.test(line)) return false;
  return (
    readCaptionLine(line).kind === 'text' &&
    labelled(line) === undefined &&
    datelineOf(line) === undefined &&
    webAddress(line) === undefined
  );
}
