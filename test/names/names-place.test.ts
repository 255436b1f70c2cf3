import { describe, expect, it } from 'vitest';
import { namesPlace } from '../../src/names/names-place.ts';

describe('a place that a text names', () => {
  it.each([
    ['bn', 'হ্যানয়ে স্বাক্ষর অনুষ্ঠান'],
    ['bn', 'ঢাকার রাস্তায় মিছিল'],
    ['vi', 'Toàn cảnh phiên họp tại Đà Nẵng'],
    ['vi', 'Người dân Thành phố Hồ Chí Minh'],
    ['en', 'Delegates in New York'],
    ['en', 'London’s mayor'],
    ['fr', 'Une rue de Paris'],
  ])('is seen, %s: %s', (language, text) => {
    expect([namesPlace(text, language, []), namesPlace(text.normalize('NFD'), language, [])]).toEqual([true, true]);
  });

  it.each([
    ['bn', 'মন্ত্রী বক্তব্য রাখছেন'],
    ['vi', 'Người anh cả phát biểu'],
    ['en', 'The turkey is pardoned'],
    ['en', ''],
  ])('is none, %s: %s', (language, text) => {
    expect(namesPlace(text, language, [])).toBe(false);
  });

  it('is not part of a person’s name', () => {
    const text = 'Bộ trưởng Nguyễn Văn Đức phát biểu';
    expect(namesPlace(text, 'vi', [])).toBe(true);
    expect(namesPlace(text, 'vi', [{ from: 10, to: 24 }])).toBe(false);
  });
});
