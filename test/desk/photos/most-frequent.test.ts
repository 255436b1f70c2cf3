import { expect, it } from 'vitest';
import { mostFrequent } from '../../../src/desk/photos/most-frequent.ts';

it('gives thirty values, the most frequent first, and says how many more there are', () => {
  const counts = new Map(Array.from({ length: 33 }, (_, day) => [`day ${day}`, day + 1]));
  const { values, more } = mostFrequent(counts, (value, found) => ({ value, query: value, found }));
  expect(values.map(({ found }) => found)).toEqual(Array.from({ length: 30 }, (_, at) => 33 - at));
  expect(more).toBe(3);
});
