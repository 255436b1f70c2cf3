import { describe, expect, it } from 'vitest';
import { isCalendarDay, isReversed, overlappingTitles } from '../../src/model/title-days.ts';

const title = (from: string | null, to: string | null) => ({ text: { en: 'Minister' }, from, to });

describe('the days of a title', () => {
  it('are years, months or days of the calendar', () => {
    expect(['2024', '2024-02', '2024-02-29'].every(isCalendarDay)).toBe(true);
    expect(['', '24', '2024-2', '2023-02-29', '2024-13', '2024-02-30', 'spring'].some(isCalendarDay)).toBe(false);
  });

  it('are reversed where the end is before the beginning, a year being all of it', () => {
    expect(isReversed(title('2024-05-02', '2024-05-01'))).toBe(true);
    expect(isReversed(title('2024-05-02', '2024'))).toBe(false);
    expect(isReversed(title('2024-05-02', null))).toBe(false);
  });

  it('overlap where two are held on one day, not where one ends as the next begins', () => {
    const president = title('2025-10-01', null);
    expect(overlappingTitles([title('2024-06-06', '2025-10-01'), president])).toEqual([]);
    expect(overlappingTitles([title('2024-06-06', '2025-10-02'), president])).toEqual([0, 1]);
    expect(overlappingTitles([title('2024-06-06', null), president, title(null, null)])).toEqual([0, 1]);
    expect(overlappingTitles([title(null, '2020'), title('2024', '2025')])).toEqual([]);
  });
});
