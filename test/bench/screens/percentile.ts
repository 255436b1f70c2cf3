import { median } from '../race.ts';

/** The value that 95 of a hundred are not above. */
export const at95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/** Milliseconds in words: the median, and what 95 of a hundred are not above. */
export const typicalOf = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} ms, 95th percentile ${at95(values).toFixed(0)} ms, of ${values.length}`;
