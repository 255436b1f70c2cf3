import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { IndexOutOfDate } from '../../src/search/index-failure.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { textFields } from '../../src/search/query/query.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { SearchIndex, type SearchOrder, type SearchSlice } from '../../src/search/search-index.ts';
import type { NameLookup } from '../../src/search/sql-of.ts';
import { nearTwins } from './setup/near-twins.ts';

const nobody: NameLookup = { speakers: () => [], events: () => [] };

const document = (photo: string, changes: Partial<SearchDocument> = {}): SearchDocument => ({
  ...{ photo, event: 'event-a', stamp: '1', texts: {}, languages: [], people: [], facts: [] },
  ...changes,
});

async function indexOf(...documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const index = new SearchIndex(':memory:');
  onTestFinished(() => {
    index.close();
  });
  await index.update([{ documents, gone: [] }], 1);
  return index;
}

const found = (index: SearchIndex, query: string, order: SearchOrder = 'added', names = nobody): string[] =>
  index.find(parseQuery(query), names, { order, offset: 0 }).map(({ photo }) => photo);

describe('the index', () => {
  it('finds words in any script, without marks where they are Latin, and never a near twin', async () => {
    const index = await indexOf(
      document('photo-vi', { texts: { caption: 'Bộ trưởng Lương Tam Quang phát biểu ở Đà Nẵng' } }),
      ...nearTwins.map(([, twin], number) => document(`photo-${number}`, { texts: { caption: `আজ ${twin} এখানে` } })),
    );
    expect(found(index, 'luong da')).toEqual(['photo-vi']);
    expect(found(index, 'LƯƠNG')).toEqual(['photo-vi']);
    expect(found(index, '"tam quang phat"')).toEqual(['photo-vi']);
    expect(found(index, '"quang tam"')).toEqual([]);
    expect(found(index, 'lu*')).toEqual(['photo-vi']);
    for (const [number, [word, twin]] of nearTwins.entries()) {
      expect(found(index, word), `${word} is not ${twin}`).toEqual([]);
      expect(found(index, twin)).toEqual([`photo-${number}`]);
    }
  });

  it.each([
    ['place:hanoi', ['photo-1']],
    ['hanoi', ['photo-1', 'photo-2']],
    ['-hanoi', ['photo-3']],
    ['hanoi OR rating:5', ['photo-1', 'photo-2', 'photo-3']],
    ['rating:>=3', ['photo-2', 'photo-3']],
    ['-rating:5', ['photo-1', 'photo-2']],
    ['lang:VI', ['photo-1']],
    ['missing:caption.vi', ['photo-2', 'photo-3']],
    ['has:gps', ['photo-3']],
    ['is:checked', ['photo-1']],
    ['is:draft', ['photo-2']],
    ['is:rejected', ['photo-3']],
    ['label:RED', ['photo-2']],
    ['date:2025-10-26', ['photo-2']],
    ['before:2025-10-26', ['photo-1']],
    ['after:2025-10-26', []],
    ['event:b', ['photo-3']],
    ['speaker:Luong', ['photo-2']],
    ['(has:gps OR lang:vi) -is:checked', ['photo-3']],
    ['—', ['photo-1', 'photo-2', 'photo-3']],
    ['O\'Neill " "', []],
  ])('answers %s', async (query, expected) => {
    const index = await indexOf(
      document('photo-1', {
        texts: { place: 'Hànôi' },
        languages: [{ tag: 'vi', checked: true }],
        facts: ['caption.vi'],
        captured: Date.UTC(2025, 9, 25, 12) / 1000,
      }),
      document('photo-2', {
        texts: { caption: 'Hanoi' },
        languages: [{ tag: 'bn', checked: false }],
        people: ['speaker-1'],
        rating: 3,
        label: 'Red',
        captured: Date.UTC(2025, 9, 26, 23, 59, 59) / 1000,
      }),
      document('photo-3', { event: 'event-b', facts: ['gps'], rating: 5, pick: 'rejected' }),
    );
    const names = { speakers: () => ['speaker-1'], events: (name: string) => [`event-${name}`] };
    expect(found(index, query, 'added', names)).toEqual(expected);
    expect(index.count(parseQuery(query), names)).toBe(expected.length);
  });

  it('puts first what fits best, else by time, and pages', async () => {
    const index = await indexOf(
      document('photo-long', { texts: { caption: `treaty ${'word '.repeat(50)}` }, captured: 1 }),
      document('photo-short', { texts: { caption: 'treaty treaty' }, captured: 3 }),
      document('photo-other', { texts: { caption: 'else' }, captured: 2 }),
    );
    expect(found(index, 'treaty', 'best')).toEqual(['photo-short', 'photo-long']);
    expect(found(index, '', 'best')).toEqual(['photo-long', 'photo-other', 'photo-short']);
    const [hit] = index.find(parseQuery('treaty'), nobody, { order: 'best', offset: 1, limit: 1 });
    expect(hit).toMatchObject({ photo: 'photo-long', score: expect.any(Number) as number });
  });

  it('follows changes and removals, and takes nothing half', async () => {
    const index = await indexOf(document('photo-1', { texts: { caption: 'before' } }), document('photo-2'));
    const after = document('photo-1', { texts: { caption: 'after' }, stamp: '2' });
    await index.update([{ documents: [after], gone: ['photo-2'] }], 7);
    expect([found(index, 'before'), found(index, 'after'), index.size, index.seq]).toEqual([[], ['photo-1'], 1, 7]);
    const broken = function* (): Generator<SearchSlice> {
      yield { documents: [document('photo-3')], gone: ['photo-1'] };
      throw new Error('The disk is full.');
    };
    await expect(index.update(broken(), 8)).rejects.toThrow('full');
    expect([index.size, index.seq, found(index, 'after')]).toEqual([1, 7, ['photo-1']]);
  });

  it('answers queries of as many words and keys as are understood, in every order', async () => {
    const index = await indexOf(document('photo-1', { texts: { caption: 'word' }, facts: ['gps'] }));
    const parts = ['word', '-other', 'has:gps', '-(-word)'];
    const queries = [
      ...parts.map((part) => Array(200).fill(part).join(' ')),
      ...parts.map((part) => Array(200).fill(part).join(' OR ')),
    ];
    for (const query of queries) {
      for (const order of ['best', 'added'] as const) expect(found(index, query, order)).toEqual(['photo-1']);
    }
  });

  it('is asked only at the edit that is meant', async () => {
    const index = await indexOf(document('photo-1'));
    expect(index.atSeq(1, () => found(index, ''))).toEqual(['photo-1']);
    expect(() => index.atSeq(2, () => found(index, ''))).toThrow(IndexOutOfDate);
    await index.update([], 2);
    expect(index.atSeq(2, () => found(index, ''))).toEqual(['photo-1']);
  });

  it('is the same after it was closed and opened, also for reading alone, and refuses a file that is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cutline-search-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'search.sqlite');
    const index = new SearchIndex(path);
    const words = document('photo-1', { texts: Object.fromEntries(textFields.map((field) => [field, 'word'])) });
    await index.update([{ documents: [words], gone: [] }], 3);
    index.close({ tidy: true });
    for (const readOnly of [false, true]) {
      const again = new SearchIndex(path, { readOnly });
      expect([again.seq, again.stamps().get('photo-1'), found(again, 'word')]).toEqual([3, '1', ['photo-1']]);
      again.close();
    }
    await writeFile(path, 'no database at all, but long enough to be taken for one'.repeat(50));
    expect(() => new SearchIndex(path)).toThrow();
  });
});
