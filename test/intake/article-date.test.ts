import { describe, expect, it } from 'vitest';
import { datelineOf, isoDate, writtenDate } from '../../src/intake/article-date.ts';

describe('a dateline states the day', () => {
  it.each([
    ['তারিখ: ২৬ অক্টোবর ২০২৫', '2025-10-26'],
    ['তারিখঃ ২৬শে অক্টোবর, ২০২৫', '2025-10-26'],
    ['প্রকাশিত: ২৬/১০/২০২৫', '2025-10-26'],
    ['প্রকাশ: ৫ ফেব্রুয়ারি ২০২৫'.normalize('NFC'), '2025-02-05'],
    ['Ngày 26/10/2025', '2025-10-26'],
    ['Ngày: 05/06/2025', '2025-06-05'],
    ['Hà Nội, ngày 26 tháng 10 năm 2025', '2025-10-26'],
    ['Hà Nội, ngày 26 tháng 10 năm 2025'.normalize('NFD'), '2025-10-26'],
    ['Date: 26 October 2025', '2025-10-26'],
    ['Date: October 26, 2025', '2025-10-26'],
    ['Date: Oct 26, 2025', '2025-10-26'],
    ['Date: 26/10/2025', '2025-10-26'],
    ['Date: 10/26/2025', '2025-10-26'],
    ['Date: 2025-10-26', '2025-10-26'],
    ['Published: 2025-10-26T15:04:05+07:00', '2025-10-26T15:04:05+07:00'],
  ])('%s', (line, date) => {
    expect(datelineOf(line)).toBe(date);
  });

  it.each([
    ['a day that either order could mean', 'Date: 05/06/2025'],
    ['a day that does not exist', 'Date: 31 February 2025'],
    ['no day', 'Date: October 2025'],
    ['a Bengali calendar day', 'তারিখ: ১০ কার্তিক ১৪৩২'],
    ['a sentence', 'Ngày 26/10/2025, Bộ trưởng phát biểu.'],
    ['another', 'The date: 26 October 2025'],
    ['a word and a day', 'On 26 October 2025'],
  ])('but not: %s', (_, line) => {
    expect(datelineOf(line)).toBeUndefined();
  });
});

describe('ISO dates', () => {
  it.each([
    ['2025-10-26', '2025-10-26'],
    ['2025-10-26T15:04', '2025-10-26T15:04'],
    ['2025-10-26 15:04:05', '2025-10-26T15:04:05'],
    ['2025-10-26T15:04:05Z', '2025-10-26T15:04:05Z'],
    ['2025-10-26T15:04:05+0700', '2025-10-26T15:04:05+07:00'],
    ['2025-02-30', undefined],
    ['2025', undefined],
    ['<script>', undefined],
  ])('%s', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  it('digits of other scripts count', () => {
    expect(writtenDate('२६/१०/२०२५', true)).toBe('2025-10-26');
    expect(writtenDate('٢٦/١٠/٢٠٢٥', true)).toBe('2025-10-26');
  });
});
