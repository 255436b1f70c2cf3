import { wallClockSeconds } from './wall-clock.ts';

export interface DayTimes {
  /** ISO 8601, as the first and the last photo have them. */
  readonly from: string;
  readonly to: string;
  /** How many photos there are in each of the equal parts between the two. */
  readonly bars: readonly number[];
}

/** As many as can be told apart in little room. */
const partsShown = 16;

/**
 * When the photos were taken, by the clock on the wall; undefined where fewer than two say so.
 * @param moments of each photo, empty where that is not known.
 */
export function dayTimes(moments: Iterable<string>, parts = partsShown): DayTimes | undefined {
  const times: { readonly captured: string; readonly seconds: number }[] = [];
  for (const captured of moments) {
    const seconds = wallClockSeconds(captured);
    if (!Number.isNaN(seconds)) times.push({ captured, seconds });
  }
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
