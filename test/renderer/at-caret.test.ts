import { describe, expect, it } from 'vitest';
import { closedAt, openedAt } from '../../renderer/words/at-caret.ts';

/** What is open, or closed, at the | of a text. */
const opened = (marked: string, delimiter = '=') => {
  const caret = marked.indexOf('|');
  return openedAt(marked.replace('|', ''), caret, delimiter);
};
const closed = (marked: string, delimiter = '=') => {
  const caret = marked.indexOf('|');
  return closedAt(marked.replace('|', ''), caret, delimiter);
};

describe('in front of the caret', () => {
  it.each([
    ['=|', { kind: 'code', from: 0, to: 1, typed: '' }],
    ['(=pres|', { kind: 'code', from: 1, to: 6, typed: 'pres' }],
    ['স্বাক্ষর =লুং|', { kind: 'code', from: 9, to: 13, typed: 'লুং' }],
    ['=luong tam|', { kind: 'code', from: 0, to: 10, typed: 'luong tam' }],
    ['=pres#vi.|', { kind: 'code', from: 0, to: 9, typed: 'pres#vi.' }],
    ['at {ci|', { kind: 'variable', from: 3, to: 6, typed: 'ci' }],
    ['{Date:l|', { kind: 'variable', from: 0, to: 7, typed: 'date:l' }],
  ])('%s is open', (text, found) => {
    expect(opened(text)).toEqual(found);
  });

  it.each(['a|', 'E=mc|', 'a = b|', '2= |', '==|', '{{ci|', '=a\nb|', `=${'a'.repeat(50)}|`, '=wc8=|', '=wc8= and|'])(
    '%s has nothing open',
    (text) => {
      expect(opened(text)).toBeUndefined();
    },
  );

  it.each([
    ['=wc8=|', { kind: 'code', from: 0, to: 5, typed: 'wc8' }],
    ['(=pres#vi.full=| said', { kind: 'code', from: 1, to: 15, typed: 'pres#vi.full' }],
    ['in {city}|', { kind: 'variable', from: 3, to: 9, typed: 'city' }],
  ])('%s is a whole one', (text, found) => {
    expect(closed(text)).toEqual(found);
  });

  it.each(['a = b =|', '==|', '{}|', '{{city}|', '=a|'])('%s is none', (text) => {
    expect(closed(text)).toBeUndefined();
  });

  it.each(Array.from('=\\^$.*+?()[]/-!~&;:,<>@%_'))('takes %s as delimiter', (sign) => {
    expect(opened(`${sign}pr|`, sign)).toMatchObject({ typed: 'pr' });
    expect(closed(`x ${sign}pres${sign}|`, sign)).toMatchObject({ from: 2, typed: 'pres' });
    expect(closed('xpresx|', sign)).toBeUndefined();
  });

  it('takes the delimiter that is set', () => {
    expect(opened('\\pr|', '\\')).toMatchObject({ typed: 'pr' });
    expect(closed('\\pres\\|', '\\')).toMatchObject({ typed: 'pres' });
    expect(opened('=pr|', '\\')).toBeUndefined();
  });
});
