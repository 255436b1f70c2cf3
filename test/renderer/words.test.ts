import { describe, expect, it } from 'vitest';
import { bn } from '../../renderer/strings/bn.ts';
import { en } from '../../renderer/strings/en.ts';
import { formatBytes, formatDate, formatSeconds, formatShortDay } from '../../renderer/strings/formats.ts';
import { vi } from '../../renderer/strings/vi.ts';
import { toldFault } from '../../renderer/strings/told-fault.ts';
import { faultExitCodes } from '../../src/model/fault.ts';
import { captionRules } from '../../src/model/caption-finding.ts';
import { queryReasons } from '../../src/model/query-reason.ts';
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

/** Told in English alone: what a person typed is wrong in one of many ways, or it cannot come from a screen. */
const asTheDeskSays = new Set(['command/unknown', 'internal/unexpected', 'file/name-not-utf8']);

describe('what the caption checker found', () => {
  it('has words in every language of the screens', () => {
    for (const dictionary of [en, bn, vi])
      expect(captionRules.filter((rule) => !(`check.${rule}` in dictionary))).toEqual([]);
  });
});

describe('what went wrong', () => {
  it('is told in every language of the screens', () => {
    const codes = Object.keys(faultExitCodes).filter((code) => !asTheDeskSays.has(code));
    const isTold = (code: string) => `fault.${code}` in en || `refused.${code}` in en;
    expect(codes.filter((code) => !isTold(code) && code !== 'query/invalid')).toEqual([]);
    const sentences = Object.entries(queryReasons).map(([reason, text]) => [`fault.query/invalid.${reason}`, text]);
    expect(en).toMatchObject(Object.fromEntries(sentences));
    for (const dictionary of [bn, vi])
      expect(Object.keys(en).filter((key) => key.startsWith('fault.') && !(key in dictionary))).toEqual([]);
  });

  it('is told with its facts, and as the desk said it where one is missing or the code is not foreseen', () => {
    const said = 'As the desk said.';
    const inVietnamese = (key: string, fillings: Record<string, string | number>) => {
      const word = vi[key as keyof typeof en];
      return typeof word === 'string' ? word.replaceAll('{photos}', `${fillings.photos ?? '{photos}'}`) : undefined;
    };
    const told = (code: string, detail?: Record<string, unknown>) =>
      toldFault({ code, message: said, detail }, inVietnamese);
    expect(told('speaker/in-use', { photos: 12 })).toContain('12 ảnh');
    expect(told('speaker/in-use')).toBe(said);
    expect(told('article/name-twice')).toBe(said);
    expect(told('query/invalid', { reason: 'bracket-unclosed' })).toBe('Dấu ngoặc này chưa đóng. Thêm ) vào sau.');
    expect(told('query/invalid', { reason: 'new-reason' })).toBe(said);
  });
});

describe('a fault about a field of a template', () => {
  it.each([
    ['English', en, 'City', 'Credit line'],
    ['Bengali', bn, 'শহর', 'কৃতিত্বের লাইন'],
  ])('calls it as the screens do, in %s', (_name, dictionary, city, credit) => {
    const find = (key: string, fillings: Readonly<Record<string, string | number>>) => {
      const word: Word | undefined = dictionary[key as keyof typeof dictionary];
      return typeof word === 'string'
        ? word.replaceAll(/\{(\w+)\}/g, (_, name: string) => `${fillings[name]}`)
        : undefined;
    };
    const told = (reason: string, field: string) =>
      toldFault({ code: 'template/invalid', message: `'${field}' …`, detail: { reason, field } }, find);
    expect(told('no-value', 'city')).toContain(city);
    expect(told('circle', 'city → creditLine → city')).toContain(`${city} → ${credit} → ${city}`);
    expect(told('no-such-field', 'cty')).toContain('cty');
  });
});

describe('dates, sizes and times on the screens', () => {
  it('shows a day without its year as the language writes it', () => {
    expect(formatShortDay('en', '2025-10-26')).toBe('Oct 26');
    expect(formatShortDay('bn', '2025-10-26')).toMatch(/^২৬ /);
    expect(formatShortDay('vi', '2025-10-26')).toMatch(/^26 /);
  });

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
