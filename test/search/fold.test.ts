import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '../../src/search/fold.ts';

describe('folding', () => {
  it.each([
    ['Lương Tam Quang', 'luong tam quang'],
    ['ĐƯỜNG', 'duong'],
    ['Việt Nam', 'viet nam'],
    ['Ångström', 'angstrom'],
    ['İstanbul', 'istanbul'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  it.each([
    ['কিল', 'কাল'],
    ['কাল', 'কল'],
    ['মত', 'মতি'],
    ['ড', 'ড়'],
    ['বন', 'বন্ধ'],
  ])('keeps %s apart from %s: vowel signs, virama and nukta are part of a word', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('takes both spellings of য়, ড় and ঢ় for one, and joiners for nothing', () => {
    expect(fold('\u09df\u09dc\u09dd')).toBe(fold('\u09af\u09bc\u09a1\u09bc\u09a2\u09bc'));
    expect(fold('র\u200d্যাব')).toBe(fold('র্যাব'));
    expect(fold('ক্\u200cষ')).toBe(fold('ক্ষ'));
  });

  it('takes words apart without cutting one at its marks', () => {
    expect(foldedWords('জননিরাপত্তা মন্ত্রী, লুওং ট্যাম কোয়াং — ২০২৫')).toEqual([
      ...['জননিরাপত্তা', 'মন্ত্রী', 'লুওং', 'ট্যাম', 'কোয়াং', '২০২৫'].map(fold),
    ]);
    expect(foldedWords('z7157588517514_2b.JPG')).toEqual(['z7157588517514', '2b', 'jpg']);
  });
});
