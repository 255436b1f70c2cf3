import type { Photo } from '../../model/photo.ts';
import { wallClockSeconds } from '../../model/wall-clock.ts';
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
  const times = Float64Array.from(photos, timeOf);
  const order = photos.length > mostIndexes ? [...times.keys()] : bySeconds(times);
  // Within a second, or where there are too many to be packed, moments themselves are compared.
  if (photos.length > mostIndexes || times.some((time) => !Number.isInteger(time) && !Number.isNaN(time))) {
    order.sort((a, b) => compared(inRow(times, a), inRow(times, b)) || a - b);
  }
  return Array.from(order, (index) => inRow(photos, index));
}

function bySeconds(times: Float64Array): Uint32Array {
  const keys = times.map((time, index) => {
    const seconds = Number.isNaN(time) ? latest + 1 : Math.min(Math.max(Math.floor(time), earliest), latest);
    return (seconds - earliest) * mostIndexes + index;
  });
  return Uint32Array.from(keys.sort(), (key) => key % mostIndexes);
}

const compared = (a: number, b: number): number =>
  Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : a - b;
