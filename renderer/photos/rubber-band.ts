import { type GridLines, lineAt } from './grid-lines.ts';

/** Pixels on the sheet. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxOf = (one: Point, other: Point): Box => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  right: Math.max(one.x, other.x),
  bottom: Math.max(one.y, other.y),
});

/** Pixels between the edge of a tile and that of its place on the sheet (tile.module.css). */
const margin = 4;

/** Places of the tiles that a box touches. @param tileWidth with its margins, in pixels. */
export function placesIn(box: Box, lines: GridLines, tileWidth: number): number[] {
  const places: number[] = [];
  for (let index = lineAt(lines, box.top + margin); index < lines.length; index += 1) {
    const line = lines.at(index);
    if (!line || line.top + margin >= box.bottom) break;
    const first = Math.max(0, Math.floor((box.left + margin) / tileWidth));
    const last = Math.min(line.to - line.from, Math.ceil((box.right - margin) / tileWidth)) - 1;
    for (let column = first; column <= last; column += 1) places.push(line.from + column);
  }
  return places;
}

/** Pixels from an edge within which the sheet moves under the band. */
const edge = 32;

/** How far the sheet moves with a frame while the pointer is at that height: the further out, the faster. */
export function scrollStep(y: number, { top, bottom }: Pick<Box, 'top' | 'bottom'>): number {
  const beyond = y < top + edge ? y - (top + edge) : Math.max(0, y - (bottom - edge));
  return Math.round(Math.min(48, Math.max(-48, beyond / 2)));
}
