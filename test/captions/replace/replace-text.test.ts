import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceText } from '../../../src/captions/replace/replace-text.ts';

const after = (text: string, find: string, replace: string, more: { wholeWords?: boolean; matchCase?: boolean } = {}) =>
  replaceText(text, { find, replace, ...more })?.after;
const whole = { wholeWords: true };

describe('replacing words', () => {
  it.each([
    ['হ্যানয়ে ও হ্যানয়ের পথে', 'হ্যানয়', 'হানয়', 'হানয়ে ও হানয়ের পথে'],
    ['Lê ký tại Hà Nội', 'hà nội', 'Huế', 'Lê ký tại Huế'],
    ['aaa', 'aa', 'b', 'ba'],
    ['one  two', '  ', ' ', 'one two'],
    ['Photo (c) BSS', '(c) ', '', 'Photo BSS'],
    ['😀 a 😀', '😀', '–', '– a –'],
  ])('in "%s": %s becomes %s', (text, find, replace, expected) => {
    expect(after(text, find, replace)).toBe(expected);
  });

  it('finds the same letters however they were typed', () => {
    expect(after('Hà Nội'.normalize('NFD'), 'Hà Nội', 'Huế')).toBe('Huế');
    expect(after('হ্যানয়', 'হ্যানয়'.normalize('NFD'), 'ঢাকা')).toBe('ঢাকা');
  });

  it.each([
    ['ক্ষমা', 'ক'],
    ['ক্ষমা', 'ষমা'],
    ['ড়', 'ড'],
    ['র‌্যাব', 'র'],
    ['é́', 'é'],
  ])('does not cut letters: in %s there is no %s', (text, find) => {
    expect(after(text, find, 'x')).toBeUndefined();
  });

  it('keeps to whole words by the marks of every script, if asked', () => {
    expect(after('কাল কালকে আজকাল', 'কাল', 'আজ', whole)).toBe('আজ কালকে আজকাল');
    expect(after('Hà Hàng Hà-Nội', 'Hà', 'Ha', whole)).toBe('Ha Hàng Ha-Nội');
    expect(after('কি ক', 'ক', 'খ', whole)).toBe('কি খ');
    expect(after('72 172', '72', '73', whole)).toBe('73 172');
  });

  it('minds capitals only if asked', () => {
    expect(after('Hanoi HANOI hanoi', 'hanoi', 'Huế')).toBe('Huế Huế Huế');
    expect(after('Hanoi HANOI hanoi', 'hanoi', 'Huế', { matchCase: true })).toBe('Hanoi HANOI Huế');
    expect(after('İstanbul istanbul', 'istanbul', 'X')).toBe('İstanbul X');
  });

  it('changes nothing where nothing stands, or the same would', () => {
    expect(after('Hanoi', 'Saigon', 'Huế')).toBeUndefined();
    expect(after('Hanoi', 'Hanoi', 'Hanoi')).toBeUndefined();
    expect(after('Hanoi', '', 'x')).toBeUndefined();
  });

  it('replaces just the places that it tells, whatever the texts are', () => {
    const text = fc.string({ unit: fc.constantFrom('ক', 'া', '্', 'ষ', 'a', 'A', 'á', ' ', '\u0301', '😀') });
    fc.assert(
      fc.property(text, text, text, fc.boolean(), fc.boolean(), (hay, find, replace, wholeWords, matchCase) => {
        const done = replaceText(hay, { find, replace, wholeWords, matchCase });
        if (!done) return;
        const { before, places } = done;
        expect(before).toBe(hay.normalize('NFC'));
        const kept = [...places, { from: before.length, to: 0 }].map(({ from }, index) =>
          before.slice(places[index - 1]?.to ?? 0, from),
        );
        expect(done.after).toBe(kept.join(replace.normalize('NFC')));
        for (const { from, to } of places)
          expect(before.slice(from, to).toLowerCase()).toBe(find.normalize('NFC').toLowerCase());
      }),
    );
  });
});
