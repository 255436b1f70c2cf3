import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../renderer/captions/word-changes.ts';

describe('what changed between two texts', () => {
  it('is told by words, in every script', () => {
    expect(wordChanges('মন্ত্রী ভাষণ দিচ্ছেন', 'মন্ত্রী হ্যানয়ে ভাষণ দিচ্ছেন', 'bn')).toEqual([
      { text: 'মন্ত্রী ', kind: 'same' },
      { text: 'হ্যানয়ে ', kind: 'new' },
      { text: 'ভাষণ দিচ্ছেন', kind: 'same' },
    ]);
    expect(wordChanges('লুওং', 'লুং', 'bn')).toEqual([
      { text: 'লুওং', kind: 'gone' },
      { text: 'লুং', kind: 'new' },
    ]);
  });

  it('is nothing where letters are only composed in another way', () => {
    expect(wordChanges('Hà Nội', 'Hà Nội'.normalize('NFD'), 'vi')).toEqual([{ text: 'Hà Nội', kind: 'same' }]);
  });

  it('is told of languages that nobody knows, too', () => {
    expect(wordChanges('a b', 'a c', 'not a language')).toHaveLength(3);
  });
});
