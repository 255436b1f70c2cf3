import { describe, expect, it } from 'vitest';
import { codeCandidates } from '../../../src/captions/codes/code-candidates.ts';
import type { CodeList } from '../../../src/model/code-list.ts';
import type { CodeListId, SpeakerId } from '../../../src/model/ids.ts';
import type { Speaker } from '../../../src/model/speaker.ts';

const list: CodeList = {
  id: 'codes-1' as CodeListId,
  revision: 1,
  name: 'Hanoi',
  rows: [
    { comment: '// people' },
    { code: 'wc8', texts: ['John Brandolino', 'Spokesman', '', 'UNODC'] },
    { code: 'WC', texts: ['Hội nghị'] },
    { code: 'hn', texts: ['Hà Nội'] },
  ],
};
const speaker = (id: string, more: object): Speaker => ({
  id: id as SpeakerId,
  revision: 1,
  names: { vi: ['Lương Tam Quang'], bn: ['লুওং তাম কুয়াং'] },
  titles: [{ text: { vi: 'Bộ trưởng' }, from: '2024-06-06' }],
  identifiers: [],
  ...more,
});
const coded = speaker('speaker-1', { code: 'pres' });
const world = { lists: [list], speakers: [coded], language: 'vi', day: '2025-10-25' };
const find = (typed: string, meant: readonly Speaker[] = []) => codeCandidates(typed, world, () => meant);

describe('what may be meant by the beginning of a code', () => {
  it('is those of the lists that begin so in any case, the one as typed first, with what else they have', () => {
    expect(find('wc')).toEqual([
      { code: 'wc8', words: 'John Brandolino', more: 'Spokesman · UNODC', list: 'Hanoi' },
      { code: 'WC', words: 'Hội nghị', list: 'Hanoi' },
    ]);
    expect(find('WC').map(({ code }) => code)).toEqual(['WC', 'wc8']);
  });

  it('is all of them where nothing is typed yet, people with a code behind', () => {
    expect(find('').map(({ code }) => code)).toEqual(['wc8', 'WC', 'hn', 'pres']);
  });

  it('is those whose words hold what is typed, without marks too', () => {
    expect(find('ha noi')).toEqual([{ code: 'hn', words: 'Hà Nội', list: 'Hanoi' }]);
  });

  it('is people by code or by name, once each, with the title of the day', () => {
    const person = { words: 'Lương Tam Quang', more: 'Bộ trưởng', speaker: 'speaker-1' };
    expect(find('pre', [coded])).toEqual([{ code: 'pres', ...person }]);
    expect(find('luong', [speaker('speaker-1', {})])).toEqual([person]);
  });

  it('is, behind a #, what that code has', () => {
    expect(find('wc8#').map(({ code, words }) => `${code} ${words}`)).toEqual([
      'wc8#1 John Brandolino',
      'wc8#2 Spokesman',
      'wc8#4 UNODC',
    ]);
    expect(find('pres#').map(({ code, words }) => `${code} ${words}`)).toEqual([
      'pres#name Lương Tam Quang',
      'pres#short Lương Tam Quang',
      'pres#title Bộ trưởng',
      'pres#full Bộ trưởng Lương Tam Quang',
      'pres#vi Lương Tam Quang',
      'pres#bn লুওং তাম কুয়াং',
    ]);
    expect(find('pres#b').map(({ code }) => code)).toEqual(['pres#bn']);
    expect(find('nobody#')).toEqual([]);
  });
});
