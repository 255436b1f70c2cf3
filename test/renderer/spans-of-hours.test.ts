import { describe, expect, it } from 'vitest';
import { spansOfHours } from '../../renderer/overview/spans-of-hours.ts';

const hours = (...names: readonly string[]) => names.map((hour) => ({ hour, photos: 2 }));

describe('photos over the day', () => {
  it('are told hour by hour, a pause with them, over midnight too', () => {
    expect(spansOfHours(hours('2025-10-25T22', '2025-10-26T01'))).toEqual([
      { span: '2025-10-25T22', photos: 2 },
      { span: '2025-10-25T23', photos: 0 },
      { span: '2025-10-26T00', photos: 0 },
      { span: '2025-10-26T01', photos: 2 },
    ]);
  });

  it('are told day by day where they are of several days', () => {
    expect(spansOfHours(hours('2025-10-25T09', '2025-10-25T10', '2025-10-27T08'))).toEqual([
      { span: '2025-10-25', photos: 4 },
      { span: '2025-10-26', photos: 0 },
      { span: '2025-10-27', photos: 2 },
    ]);
  });

  it('of years leave out the days without a photo', () => {
    expect(spansOfHours(hours('1999-01-01T00', '2025-10-27T08')).map(({ span }) => span)).toEqual([
      '1999-01-01',
      '2025-10-27',
    ]);
  });

  it('are nothing where none is known', () => {
    expect(spansOfHours([])).toEqual([]);
  });
});
