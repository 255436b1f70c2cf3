import { describe, expect, it } from 'vitest';
import { shortForm } from '../setup/short-form.ts';
import { roundTripArea } from './round-trip-area.ts';

describe('words that are written into a picture', () => {
  it('are read letter for letter by ExifTool and by our own reader, in every property and every language', async () => {
    expect(await shortForm(roundTripArea)).toMatch(/wrong 0/);
  }, 300_000);
});
