import { describe, expect, it } from 'vitest';
import { codeFinder } from '../../../src/captions/codes/code-finder.ts';
import { expandCodes } from '../../../src/captions/codes/expand-codes.ts';
import type { CodeListId } from '../../../src/model/ids.ts';
import { aSpeaker } from '../../catalogue/setup/records.ts';

const list = {
  id: 'codes-people' as CodeListId,
  revision: 1,
  name: 'people',
  rows: [
    { comment: '// people' },
    { code: 'wc8', texts: ['John Brandolino', 'Spokesman', ''] },
    { code: 'loop', texts: ['=loop='] },
    { code: 'prime minister', texts: ['Phạm Minh Chính'] },
  ],
};
const minister = aSpeaker({
  names: { bn: ['লুওং তাম কুয়াং'], vi: ['Lương Tam Quang'] },
  short: { vi: 'ông Quang' },
  rank: { vi: 'Đại tướng' },
  honorific: { bn: 'জনাব' },
  titles: [
    { text: { vi: 'Thứ trưởng' }, to: '2024-06-05' },
    { text: { vi: 'Bộ trưởng' }, organisation: { vi: 'Bộ Công an' }, from: '2024-06-06' },
  ],
  code: 'pres',
});
function expand(text: string, delimiter?: string, day = '2025-10-26') {
  const { find, codes } = codeFinder({ lists: [list], speakers: [minister], language: 'bn', day });
  return expandCodes(text, find, codes, delimiter);
}

describe('codes', () => {
  it.each([
    ['=wc8= signs', 'John Brandolino signs'],
    ['=prime minister= signs', 'Phạm Minh Chính signs'],
    ['a = b and c = =wc8=', 'a = b and c = John Brandolino'],
    ['=wc8#1=, =wc8#2=', 'John Brandolino, Spokesman'],
    ['[=wc8#3=]', '[]'],
    ['=pres=', 'লুওং তাম কুয়াং'],
    ['=pres#vi=', 'Lương Tam Quang'],
    ['=pres#vi.full=', 'Bộ trưởng Đại tướng Lương Tam Quang'],
    ['=pres#full=', 'জনাব লুওং তাম কুয়াং'],
    ['=pres#vi.short= (=pres#vi.organisation=)', 'ông Quang (Bộ Công an)'],
    ['=wc8==pres=', 'John Brandolinoলুওং তাম কুয়াং'],
    ['a=wc8=b', 'aJohn Brandolinob'],
  ])('%s', (text, expanded) => {
    expect(expand(text)).toEqual({ text: expanded, unknown: [] });
  });

  it('use the title of the day, and the delimiter that is set', () => {
    expect(expand('\\pres#vi.title\\ = \\wc8\\', '\\', '2023-01-01').text).toBe('Thứ trưởng = John Brandolino');
    expect(expand('=wc8= \\wc8\\', '\\')).toEqual({ text: '=wc8= John Brandolino', unknown: [] });
  });

  it('are expanded once: what calls itself does so no more', () => {
    expect(expand('=loop=').text).toBe('=loop=');
  });

  it('tell capital and small letters apart, and say what is unknown, where, and what may be meant', () => {
    expect(expand('x =WC8= y =press= =pres#xx= =wc8#9=')).toEqual({
      text: 'x =WC8= y =press= =pres#xx= =wc8#9=',
      unknown: [
        { code: 'WC8', from: 2, to: 7, suggestion: 'wc8' },
        { code: 'press', from: 10, to: 17, suggestion: 'pres' },
        { code: 'pres#xx', from: 18, to: 27 },
        { code: 'wc8#9', from: 28, to: 35 },
      ],
    });
  });

  it('leave a delimiter alone that stands in running text, and find the code behind it', () => {
    expect(expand('a = b, c=d and =wc8=, 2 = 1 + 1').text).toBe('a = b, c=d and John Brandolino, 2 = 1 + 1');
    expect(expand('x=y=wc8=').text).toBe('x=yJohn Brandolino');
  });
});
