import type { Photo } from '../../model/photo.ts';
import { wallClockSeconds } from './brief.ts';
import { inRow } from './in-row.ts';
import type { Part } from './part.ts';

/** A photo as it can be had: where its record lies, or the record itself where it has been edited since. */
export type PhotoAt = { readonly part: Part; readonly row: number } | Photo;

const timeOf = (at: PhotoAt): number =>
  'part' in at ? at.part.rows.time(at.row) : wallClockSeconds(at.captured?.value ?? '');

/** Numbers below this can be told apart when they share a double with a moment: 2 to the power of 20. */
const mostIndexes = 2 ** 20;
/** Seconds from the year 1833 to 2242 fit beside an index. */
const [earliest, latest] = [-(2 ** 32), 2 ** 32 - 2];

/**
 * The photos by the time they were taken, those without one last, else in the order given. A moment and an index are
 * packed into one double, so that a hundred thousand are sorted as numbers, in a tenth of the time that comparing takes.
 */
export function byTime(photos: readonly PhotoAt[]): readonly PhotoAt[] {
  if (photos.length > mostIndexes) return photos.toSorted((a, b) => compared(timeOf(a), timeOf(b)));
  const keys = new Float64Array(photos.length);
  for (const [index, photo] of photos.entries()) {
    const time = timeOf(photo);
    const seconds = Number.isNaN(time) ? latest + 1 : Math.min(Math.max(Math.floor(time), earliest), latest);
    keys[index] = (seconds - earliest) * mostIndexes + index;
  }
  const sorted = Array.from(keys.sort(), (key) => inRow(photos, key % mostIndexes));
  return withinSeconds(sorted);
}

/** Puts in order what was taken within the same second. */
function withinSeconds(photos: PhotoAt[]): PhotoAt[] {
  for (let start = 0; start < photos.length;) {
    let end = start + 1;
    const second = Math.floor(timeOf(inRow(photos, start)));
    while (end < photos.length && Math.floor(timeOf(inRow(photos, end))) === second) end++;
    if (end - start > 1) {
      const run = photos.slice(start, end).sort((a, b) => compared(timeOf(a), timeOf(b)));
      photos.splice(start, run.length, ...run);
    }
    start = end;
  }
  return photos;
}

const compared = (a: number, b: number): number =>
  Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : a - b;
