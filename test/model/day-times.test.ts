import { describe, expect, it } from 'vitest';
import { dayTimes } from '../../src/model/day-times.ts';

describe('the times of the photos', () => {
  it('go from the first to the last, with how many there are in each part between', () => {
    const moments = ['T17:30:00', 'T14:00:00', 'T14:10:00'].map((time) => `2025-10-26${time}`);
    expect(dayTimes([...moments, ''], 3)).toEqual({
      ...{ from: '2025-10-26T14:00:00', to: '2025-10-26T17:30:00', bars: [2, 0, 1] },
    });
  });

  it('are not told where fewer than two photos have one, or all have the same', () => {
    expect(dayTimes(['', '2025'], 3)).toBeUndefined();
    expect(dayTimes(['2025-10-26', '2025-10-26'], 3)).toBeUndefined();
    expect(dayTimes([], 3)).toBeUndefined();
  });
});
