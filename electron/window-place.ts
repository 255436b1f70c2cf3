import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Pixels of the desktop that several displays share. */
const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
});
export type Bounds = z.infer<typeof Bounds>;

const Place = z.object({ bounds: Bounds, maximized: z.boolean() });
/** Where a window was: its bounds when it does not fill the display, and whether it did. */
export type WindowPlace = z.infer<typeof Place>;

/** Least that may be seen of a window for it to be found and moved, in pixels. */
const leastSeen = 120;

/**
 * The bounds where the window is wholly seen: as they were if enough of them lies on a display, else in the middle of the first; never larger
 * than the display.
 * @param areas where windows may stand on each display, the main one first.
 */
export function boundsWithin(bounds: Bounds, areas: readonly Bounds[]): Bounds {
  const seen = areas.map(
    (area) =>
      overlap(bounds.x, bounds.width, area.x, area.width) * overlap(bounds.y, bounds.height, area.y, area.height),
  );
  const best = seen.indexOf(Math.max(...seen));
  const area = areas[best];
  if (!area) return bounds;
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  if ((seen[best] ?? 0) < leastSeen * leastSeen) {
    return {
      x: area.x + Math.round((area.width - width) / 2),
      y: area.y + Math.round((area.height - height) / 2),
      width,
      height,
    };
  }
  return {
    x: between(bounds.x, area.x, area.x + area.width - width),
    y: between(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

const overlap = (a: number, length: number, b: number, other: number): number =>
  Math.max(0, Math.min(a + length, b + other) - Math.max(a, b));

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The place that was kept in that file; undefined where there is none, or nothing that can be read. */
export function readPlace(file: string): WindowPlace | undefined {
  try {
    return Place.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Keeps the place for the next start; a disk that does not take it costs nothing but the memory of it. */
export function keepPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(file, JSON.stringify(place));
  } catch {
    // As above.
  }
}
