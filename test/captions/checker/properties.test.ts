import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCaptions } from '../../../src/captions/checker/check-captions.ts';
import { brandolino, type Given, photoOf, quang, rahim } from './photo-of.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const borders = (text: string): Set<number> =>
  new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length);

/** What captions are made of, and what breaks programs. */
const pieces = [
  ...[
    'The minister',
    'Luong Tam Quang',
    'Lương Tam Quang',
    'John Brandolino',
    'মন্ত্রী',
    'লুং ট্যাম কোয়াং',
    'লুওং ট্যাম কোয়াংকে',
    'আব্দুর রহীমের',
  ],
  ...[
    'speaks',
    'phát biểu',
    'বক্তব্য রাখছেন',
    ' ',
    '  ',
    '\u00a0',
    '\n',
    ', ',
    '. ',
    '…',
    '।',
    '“',
    '”',
    '‘',
    '’',
    '"',
    '«',
    '»',
  ],
  ...[
    'Monday, ',
    'thứ Hai, ngày ',
    'সোমবার, ',
    '26 October 2025',
    '26/10/2025',
    '২৬ অক্টোবর ২০২৫',
    '72',
    '৭৩টি',
    '2.500',
    'triệu',
    'লাখ',
  ],
  ...[
    'Deputy Minister of Public Security ',
    'From left: ',
    'বাঁ থেকে ',
    'minіster',
    'মন্ত্রীa',
    '👩‍👩‍👧',
    '\u0301',
    '\u200d',
    '\u09cd',
    '\ud83d',
    '\u0000',
    '🇻🇳',
    'ক্ষ',
  ],
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units)),
  },
);
const captions = fc.dictionary(fc.constantFrom('bn', 'vi', 'en', 'fr', 'ru', 'x-default'), text, { maxKeys: 3 });
const given: fc.Arbitrary<Given> = fc.record({
  captions,
  headlines: captions,
  tagged: fc.subarray([quang, brandolino, rahim]),
  captured: fc.constantFrom('2025-10-26T10:00:00', '2025-10', '', '2023-01-01'),
  days: fc.constantFrom([], ['2025-10-26'], ['2025-10-25', '2025-10-26']),
  places: fc.constantFrom({}, { vi: 'Hà Nội', bn: 'হ্যানয়' }),
  alike: fc.integer({ min: 1, max: 4 }),
});

describe('whatever the texts are', () => {
  it('nothing throws, and every finding stands on whole letters inside its text', () => {
    fc.assert(
      fc.property(given, (one) => {
        for (const { language, field, from, to, message } of checkCaptions(photoOf(one))) {
          const said = (field === 'caption' ? one.captions : (one.headlines ?? {}))[language] ?? '';
          expect([...borders(said)]).toEqual(expect.arrayContaining([from, to]));
          expect(from).toBeLessThanOrEqual(to);
          expect(message).toMatch(/\p{Lu}.*[.?]$/su);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a fix takes its finding away and brings no other of its rule', () => {
    let fixed = 0;
    fc.assert(
      fc.property(given, (one) => {
        const before = checkCaptions(photoOf(one));
        for (const finding of before.filter(({ fix, field }) => fix !== undefined && field === 'caption')) {
          const { language, from, to, fix = '', rule } = finding;
          const said = one.captions[language] ?? '';
          const mended = {
            ...one,
            captions: { ...one.captions, [language]: said.slice(0, from) + fix + said.slice(to) },
          };
          const count = (list: typeof before) => list.length;
          expect(count(checkCaptions(photoOf(mended))), JSON.stringify({ said, fix, rule })).toBeLessThan(
            count(before),
          );
          fixed += 1;
        }
      }),
      { numRuns: 1000 },
    );
    expect(fixed).toBeGreaterThan(50);
  });
});
