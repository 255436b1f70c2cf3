import type { Portrait } from '../../src/model/speaker.ts';

export type Region = NonNullable<Portrait['region']>;

/** Least width of a portrait, as a share of the picture's. */
const least = 0.05;

/**
 * A region that is square on a picture `ratio` times as wide as high, around a middle (shares), as wide as asked (share of
 * the picture's width), and inside the picture.
 */
export function squareRegion(
  middle: { readonly x: number; readonly y: number },
  wanted: number,
  ratio: number,
): Region {
  const width = Math.min(Math.max(wanted, least), 1, 1 / ratio);
  const height = width * ratio;
  const inside = (at: number, size: number): number => Math.min(Math.max(at - size / 2, 0), 1 - size);
  return { x: inside(middle.x, width), y: inside(middle.y, height), width, height };
}

export const middleOf = ({ x, y, width, height }: Region): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});
