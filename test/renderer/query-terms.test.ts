import { describe, expect, it } from 'vitest';
import { hasTerm, keyedTerms, withoutTerm, withTerm } from '../../renderer/filters/query-terms.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';

describe('a term of a filter', () => {
  it.each([
    ['', 'is:picked', 'is:picked '],
    ['treaty ', 'rating:5', 'treaty rating:5 '],
    ['treaty OR convention', 'is:draft', '(treaty OR convention) is:draft '],
    ['(a OR b)', 'is:draft', '(a OR b) is:draft '],
    ['caption:"signing', 'is:draft', 'caption:"signing" is:draft '],
    ['(a (b', 'is:draft', '(a (b)) is:draft '],
    ['"either OR both"', 'is:draft', '"either OR both" is:draft '],
  ])('is added to %j', (query, term, expected) => {
    expect(withTerm(query, term)).toBe(expected);
    expect(() => parseQuery(expected)).not.toThrow();
    expect(hasTerm(expected, term)).toBe(true);
  });

  it.each([
    ['treaty is:picked rating:5', 'is:picked', 'treaty rating:5'],
    ['speaker:"Lương Tam Quang" is:picked', 'speaker:"Lương Tam Quang"', 'is:picked'],
    ['place:Hanoi x', 'place:"hanoi"', 'x'],
    ['label:"the ""red"" one" a', 'label:"the ""red"" one"', 'a'],
  ])('is taken out of %j', (query, term, expected) => {
    expect(hasTerm(query, term)).toBe(true);
    expect(withoutTerm(query, term)).toBe(expected);
    expect(hasTerm(expected, term)).toBe(false);
  });

  it('is not seen among alternatives, in brackets, in quotations, or where it is denied', () => {
    for (const query of ['is:picked OR a', '(is:picked)', '"is:picked"', '-is:picked', 'is:picked2']) {
      expect(hasTerm(query, 'is:picked')).toBe(false);
    }
  });

  it('is any key with a value, as it stands there', () => {
    expect(keyedTerms('a -is:draft "b c:d" place:"Hà Nội" (e OR f)')).toEqual(['-is:draft', 'place:"Hà Nội"']);
  });
});
