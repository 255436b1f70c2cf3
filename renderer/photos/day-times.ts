import type { PhotoRow } from '../../src/contract/views.ts';
import { wallClockSeconds } from '../../src/model/wall-clock.ts';

export interface DayTimes {
  /** ISO 8601, as the first and the last photo have them. */
  readonly from: string;
  readonly to: string;
  /** How many photos there are in each of the equal parts between the two. */
  readonly bars: readonly number[];
}

/** When the photos were taken, by the clock on the wall; undefined where fewer than two say so. */
export function dayTimes(
  rows: readonly (Pick<PhotoRow, 'captured'> | undefined)[],
  parts: number,
): DayTimes | undefined {
  const times = rows.flatMap((row) => {
    const seconds = row?.captured === undefined ? Number.NaN : wallClockSeconds(row.captured);
    return row?.captured === undefined || Number.isNaN(seconds) ? [] : [{ captured: row.captured, seconds }];
  });
  let [first, last] = [times[0], times[0]];
  for (const time of times) {
    if (first && time.seconds < first.seconds) first = time;
    if (last && time.seconds > last.seconds) last = time;
  }
  if (!first || !last || first.seconds === last.seconds) return undefined;
  const bars = new Array<number>(parts).fill(0);
  const span = last.seconds - first.seconds;
  for (const { seconds } of times) {
    const part = Math.min(parts - 1, Math.floor(((seconds - first.seconds) / span) * parts));
    bars[part] = (bars[part] ?? 0) + 1;
  }
  return { from: first.captured, to: last.captured, bars };
}
