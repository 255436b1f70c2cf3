import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { printQuery } from '../../src/search/query/print-query.ts';

const faultOf = (query: string): Fault => {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error(`'${query}' was understood.`);
};

const seconds = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 1000;

describe('a query', () => {
  it('is words that must all be there, phrases and beginnings', () => {
    expect(parseQuery('signing "Lương Tam Quang" conv*')).toEqual({
      kind: 'and',
      of: [
        { kind: 'text', text: 'signing', prefix: false },
        { kind: 'text', text: 'Lương Tam Quang', prefix: false, quoted: true },
        { kind: 'text', text: 'conv', prefix: true },
      ],
    });
    expect(parseQuery('  ')).toEqual({ kind: 'everything' });
  });

  it('that is being typed may go on in its last word, unless that is finished', () => {
    expect(parseQuery('han', true)).toMatchObject({ text: 'han', prefix: true });
    expect(parseQuery('han ', true)).toMatchObject({ prefix: false });
    expect(parseQuery('"han"', true)).toMatchObject({ prefix: false });
    expect(parseQuery('place:han', true)).toMatchObject({ field: 'place', prefix: true });
  });

  it('knows not, or and brackets, and binds what stands side by side first', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((text) => ({ kind: 'text', text, prefix: false }));
    expect(parseQuery('a b OR -c')).toEqual({
      kind: 'or',
      of: [
        { kind: 'and', of: [a, b] },
        { kind: 'not', of: c },
      ],
    });
    expect(parseQuery('a (b OR c)')).toEqual({ kind: 'and', of: [a, { kind: 'or', of: [b, c] }] });
    expect(parseQuery('-(a b)')).toEqual({ kind: 'not', of: { kind: 'and', of: [a, b] } });
    expect(parseQuery('wall-clock - or')).toMatchObject({
      of: [{ text: 'wall-clock' }, { text: '-' }, { text: 'or' }],
    });
  });

  it.each([
    ['speaker:"Tô Lâm"', { kind: 'speaker', name: 'Tô Lâm' }],
    ['event:Hanoi', { kind: 'event', name: 'Hanoi' }],
    ['keyword:summit', { kind: 'text', text: 'summit', prefix: false, field: 'keyword' }],
    ['lang:vi', { kind: 'language', tag: 'vi' }],
    ['missing:caption.vi', { kind: 'not', of: { kind: 'has', what: 'caption.vi' } }],
    ['missing:credit', { kind: 'not', of: { kind: 'has', what: 'creditLine' } }],
    ['has:GPS', { kind: 'has', what: 'gps' }],
    ['has:Headline.PT-br', { kind: 'has', what: 'headline.pt-BR' }],
    ['has:caption.x-default', { kind: 'has', what: 'caption.x-default' }],
    ['missing:description', { kind: 'not', of: { kind: 'has', what: 'caption' } }],
    ['is:picked', { kind: 'is', state: 'picked' }],
    ['rating:>=3', { kind: 'rating', compare: '>=', value: 3 }],
    ['rating:-1', { kind: 'rating', compare: '=', value: -1 }],
    ['date:2025-10-25..2025-10-26', { from: seconds('2025-10-25'), before: seconds('2025-10-27') }],
    ['date:2025-10-26T23', { from: seconds('2025-10-27') - 3600, before: seconds('2025-10-27') }],
    ['date:2024-02', { from: seconds('2024-02-01'), before: seconds('2024-03-01') }],
    ['date:..2025', { before: seconds('2026-01-01') }],
    ['before:2025-10-26', { before: seconds('2025-10-26') }],
    ['after:2025-10-26', { from: seconds('2025-10-27') }],
  ])('understands %s', (query, expected) => {
    expect(parseQuery(query)).toMatchObject(expected);
  });

  it.each([
    ['hanoi speeker:Luong', 6, 13, 'speaker:'],
    ['missing:captoin', 8, 15, 'caption'],
    ['is:piked', 3, 8, 'picked'],
  ])('that says %s is told where it is wrong and what may be meant', (query, from, to, suggestion) => {
    expect(faultOf(query)).toMatchObject({ code: 'query/invalid', detail: { from, to, suggestion } });
    expect(faultOf(query).message).toContain(`Did you mean '${suggestion}'?`);
  });

  it.each([
    ['"hanoi', 0, 6],
    ['(a b', 0, 1],
    ['a b)', 3, 4],
    ['a OR ', 5, 5],
    ['rating:9', 7, 8],
    ['date:2025-02-30', 5, 15],
    ['date:soon', 5, 9],
    ['speaker: Luong', 0, 8],
    ['-(', 2, 2],
    ['has:caption.x_y', 12, 15],
    ['has:orientation', 4, 15],
  ])('that says %s is refused, with the place', (query, from, to) => {
    expect(faultOf(query)).toMatchObject({ code: 'query/invalid', detail: { from, to } });
  });

  it('of more words than can be looked for at once is refused, with the place where they are too many', () => {
    expect(parseQuery('a '.repeat(200))).toMatchObject({ kind: 'and' });
    expect(faultOf('a '.repeat(201))).toMatchObject({ code: 'query/invalid', detail: { from: 400, to: 401 } });
  });

  it('is understood or refused, whatever it is, and says the same when it is printed and read again', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '(',
        ')',
        '-',
        'OR',
        '"',
        '*',
        ' ',
        'speaker:',
        'has:gps',
        'rating:>2',
        'date:2025',
        'is:draft',
        ':',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const query = pieces.join('');
        let parsed;
        try {
          parsed = parseQuery(query);
        } catch (error) {
          expect(error).toMatchObject({ code: 'query/invalid' });
          const { from, to } = (error as Fault).detail as { from: number; to: number };
          expect(from >= 0 && from <= to && to <= query.length).toBe(true);
          return;
        }
        expect(parseQuery(printQuery(parsed))).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });
});
