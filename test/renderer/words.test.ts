import { describe, expect, it } from 'vitest';
import { bn } from '../../renderer/strings/bn.ts';
import { en } from '../../renderer/strings/en.ts';
import { formatBytes, formatDate, formatSeconds } from '../../renderer/strings/formats.ts';
import { vi } from '../../renderer/strings/vi.ts';
import type { Word } from '../../renderer/strings/word.ts';

const sentences = (word: Word): string[] =>
  typeof word === 'string' ? [word] : (Object.values(word as object) as string[]);
const places = (word: Word): string[] => [
  ...new Set(sentences(word).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))),
];

describe.each([
  ['Bengali', bn],
  ['Vietnamese', vi],
])('the words in %s', (_name, dictionary) => {
  it('have the places that the English ones have', () => {
    const wrong = Object.entries(dictionary).filter(
      ([key, word]) =>
        places(word).sort().join() !==
        places(en[key as keyof typeof en])
          .sort()
          .join(),
    );
    expect(wrong).toEqual([]);
  });

  it('are in Unicode normalisation form C', () => {
    for (const text of Object.values(dictionary).flatMap(sentences)) expect(text).toBe(text.normalize('NFC'));
  });
});

describe('dates, sizes and times on the screens', () => {
  it('shows a date as exactly as it was given, and never moves it to another zone', () => {
    expect(formatDate('en', '2025')).toBe('2025');
    expect(formatDate('en', '2025-10')).toBe('October 2025');
    expect(formatDate('en', '2025-10-26')).toBe('October 26, 2025');
    expect(formatDate('en', '2025-10-26T15:04:05+07:00')).toContain('3:04');
  });

  it('shows what is no date as it is', () => {
    expect(formatDate('en', 'last autumn')).toBe('last autumn');
  });

  it('chooses the unit of sizes and times', () => {
    expect(formatBytes('en', 999)).toBe('999 byte');
    expect(formatBytes('en', 1_900_000)).toBe('1.9 MB');
    expect(formatSeconds('en', 51)).toBe('51 sec');
    expect(formatSeconds('en', 600)).toBe('10 min');
  });
});
