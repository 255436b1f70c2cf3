import type { Piece } from './article-pieces.ts';
import { isPictureName } from './photo-name.ts';

const wordsOf = (cell: readonly Piece[]): string =>
  cell
    .flatMap((piece) => (piece.kind === 'line' || piece.kind === 'caption' ? piece.text.trim() : []))
    .filter((line) => line !== '')
    .join('\n');

/**
 * A table's row in pieces. In a caption list one cell holds the file name or shows the picture, and the cell behind it
 * (in front, where none is behind) its caption; running numbers are left out. Any other row is read cell by cell.
 */
export function rowPieces(cells: readonly (readonly Piece[])[]): Piece[] {
  const words = cells.map(wordsOf);
  const pictures = cells.map((cell) => cell.flatMap((piece) => (piece.kind === 'picture' ? piece : [])));
  const named = words.findIndex((text) => isPictureName(text));
  const shown = pictures.findIndex((found) => found.length === 1 && found[0]?.caption === undefined);
  const at = named >= 0 ? named : pictures.flat().length === 1 ? shown : -1;
  const shownPicture = named >= 0 ? undefined : pictures[at]?.[0];
  if (at < 0 || (shownPicture && words[at] !== '')) return cells.flatMap((cell) => [...cell, { kind: 'break' }]);
  const hasWords = (index: number): boolean => index !== at && /\p{L}/u.test(words[index] ?? '');
  const others = [...cells.keys()].filter(hasWords);
  const captionAt = others.find((index) => index > at) ?? others.at(-1);
  const caption = captionAt === undefined ? undefined : words[captionAt];
  return [
    {
      kind: 'picture',
      fileName: shownPicture?.fileName ?? words[at] ?? '',
      ...(caption !== undefined && { caption }),
      ...(shownPicture?.alt !== undefined && { alt: shownPicture.alt }),
    },
    { kind: 'break' },
    ...others
      .filter((index) => index !== captionAt)
      .flatMap((index): Piece[] => [{ kind: 'line', text: words[index] ?? '' }, { kind: 'break' }]),
  ];
}
