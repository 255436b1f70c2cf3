import { expect } from 'vitest';
import type { Area, Sizes } from '../area.ts';

/** Runs an area in a small size, and fails with its report where something was lost. The seed is new every time, and told. */
export async function shortForm(area: Area, sizes: Sizes = {}): Promise<string> {
  const seed = Date.now() % 2 ** 31;
  const report: string[] = [`${area.name}, seed ${seed}`];
  const well = await area.run({ ...sizes, seed, quick: true, say: (line) => report.push(line) });
  expect(well, report.join('\n')).toBe(true);
  return report.join('\n');
}
