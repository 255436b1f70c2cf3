import { expect, it } from 'vitest';
import { roundTripArea } from './round-trip-area.ts';

/** The same words each time; `npm run torture -- round-trip` makes others, and many more. */
const seed = 20251026;

it('words that are written into a picture are read letter for letter by ExifTool and by our own reader, in every property and every language', async () => {
  const report: string[] = [];
  const well = await roundTripArea.run({ seed, quick: true, say: (line) => report.push(line) });
  expect(well, report.join('\n')).toBe(true);
  expect(report.join('\n')).toMatch(/wrong 0/);
}, 300_000);
