import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
const ids: string[] = [];
const speakers = (...words: readonly string[]) =>
  cutline(['speakers', ...words, '--catalogue', place.at('kit.cutline'), '--json']);

beforeAll(async () => {
  place = await makeWorkplace();
  for (const name of ['bn=লুওং তাম কোয়াং', 'bn=লুং ট্যাম কোয়াং'])
    ids.push(String(linesOf(await speakers('add', '--name', name))[0]?.speaker));
});
afterAll(() => place.remove());

describe('speakers duplicates', () => {
  it('prints a pair a line, and none after it was said that they are two people, until that is taken back', async () => {
    const [one = '', other = ''] = ids;
    const [pair, ...more] = linesOf(await speakers('duplicates'));
    expect(more).toEqual([]);
    expect(pair).toMatchObject({ one, other, spellings: ['লুওং তাম কোয়াং', 'লুং ট্যাম কোয়াং'] });
    expect(Object.keys(pair ?? {})).toEqual(['one', 'other', 'score', 'why', 'spellings']);
    expect((await speakers('distinguish', one, other)).code).toBe(0);
    expect(linesOf(await speakers('duplicates'))).toEqual([]);
    await speakers('distinguish', one, other, '--undo');
    expect(linesOf(await speakers('duplicates'))).toHaveLength(1);
  });

  it('shows a merge before it is done, and changes nothing', async () => {
    const [one = '', other = ''] = ids;
    expect(linesOf(await speakers('merge', other, one, '--dry-run'))).toMatchObject([
      { merged: { id: one, names: { bn: ['লুওং তাম কোয়াং', 'লুং ট্যাম কোয়াং'] } }, photos: [], both: 0 },
    ]);
    expect(linesOf(await speakers('list'))).toHaveLength(2);
    const same = await speakers('merge', one, one, '--dry-run');
    expect(same.stdout + same.stderr).toContain('speaker/invalid');
  });
});
