/** Pixels of the largest picture that a window holds whole: four bytes each, four pictures when they are compared. */
export const mostShown = 64_000_000;

/** The long side, in pixels, at which a picture of that size is shown when it is looked at closely: its own, or less where it has too many pixels. */
export function fullSize({ width, height }: { readonly width: number; readonly height: number }): number {
  const long = Math.max(width, height);
  const pixels = width * height;
  return pixels <= mostShown ? long : Math.floor(long * Math.sqrt(mostShown / pixels));
}
