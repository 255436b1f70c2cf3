import { describe, expect, it } from 'vitest';
import { markHits } from '../../src/search/mark-hits.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';

const shown = (text: string, query: string): string | undefined =>
  markHits(text, parseQuery(query))
    ?.map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

describe('what was found in a text', () => {
  it('is marked as it is written, however it was asked for', () => {
    expect(shown('Bộ trưởng Lương Tam Quang phát biểu.', '"luong tam" bieu')).toBe(
      'Bộ trưởng [Lương] [Tam] Quang phát [biểu].',
    );
    expect(shown('জননিরাপত্তা মন্ত্রী লুওং', 'মন্ত্রী')).toBe('জননিরাপত্তা [মন্ত্রী] লুওং');
    expect(shown('Hanoi, Hanoian', 'hano*')).toBe('[Hanoi], [Hanoian]');
  });

  it('is not marked where it is no whole word, excluded, or only half a phrase', () => {
    expect(shown('কাল কিল', 'কি')).toBeUndefined();
    expect(shown('Tam Lương', '"luong tam"')).toBeUndefined();
    expect(shown('Hanoi and Hue', 'hue -hanoi')).toBe('Hanoi and [Hue]');
  });

  it('is shown with the words around it, and no word is cut', () => {
    const text = Array.from({ length: 60 }, (_, number) => `মন্ত্রী${number}`).join(' ');
    const words = shown(text, 'মন্ত্রী30')!.split(' ');
    expect(words).toHaveLength(24);
    expect(words[6]).toBe('[মন্ত্রী30]');
    expect(text.split(' ')).toEqual(expect.arrayContaining(words.filter((word) => !word.startsWith('['))));
  });
});
