import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, importPhotos, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
let catalogue: string;

const run = (...args: readonly string[]) => cutline([...args, '--catalogue', catalogue, '--json']);
const texts = async () =>
  linesOf(await run('list')).map(({ captions }) => captions as Record<string, { text: string; headline?: string }>);

beforeAll(async () => {
  place = await makeWorkplace();
  ({ catalogue } = await importPhotos(place, 3));
  const photos = linesOf(await run('list')).map(({ photo }) => photo);
  const edits = photos.map((photo, index) => ({
    photo,
    set: {
      'captions.bn.text': `ছবি ${index}: হ্যানয়ে অনুষ্ঠান`,
      'captions.en.text': index === 2 ? 'A street' : 'Ceremony in Hanoi',
      'captions.en.headline': 'Hanoi',
    },
  }));
  await cutline(['edit', '--catalogue', catalogue], {
    input: edits.map((edit) => `${JSON.stringify(edit)}\n`).join(''),
  });
});
afterAll(() => place.remove());

describe('replace', () => {
  it('shows what would change, and changes nothing', async () => {
    const before = await texts();
    const lines = linesOf(await run('replace', 'hanoi', 'Hà Nội', '--language', 'en', '--dry-run'));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatchObject({
      change: { field: 'captions.en.headline', before: 'Hanoi', after: 'Hà Nội', places: [{ from: 0, to: 5 }] },
    });
    expect(lines.at(-1)).toEqual({ replaced: { photos: 3, places: 5, dryRun: true } });
    expect(await texts()).toEqual(before);
  });

  it('replaces in one edit, in the photos and languages that were asked for', async () => {
    const lines = linesOf(await run('replace', 'হ্যানয়', 'হানয়', 'caption:street'));
    expect(lines.at(-1)).toMatchObject({ replaced: { photos: 1, places: 1 } });
    expect((await texts()).map(({ bn }) => bn?.text)).toEqual([
      'ছবি 0: হ্যানয়ে অনুষ্ঠান',
      'ছবি 1: হ্যানয়ে অনুষ্ঠান',
      'ছবি 2: হানয়ে অনুষ্ঠান',
    ]);
    const all = linesOf(await run('replace', 'Hanoi', 'Hà Nội', '--match-case', '--whole-words'));
    expect(all.at(-1)).toMatchObject({ replaced: { photos: 3, places: 5 } });
    expect((await texts()).map(({ en }) => [en?.headline, en?.text])).toEqual([
      ['Hà Nội', 'Ceremony in Hà Nội'],
      ['Hà Nội', 'Ceremony in Hà Nội'],
      ['Hà Nội', 'A street'],
    ]);
  });

  it('refuses what stands nowhere, and what is nothing', async () => {
    const nowhere = await run('replace', 'Saigon', 'Huế');
    expect([nowhere.code, linesOf(nowhere)]).toMatchObject([3, [{ fault: { code: 'caption/nothing-to-replace' } }]]);
    expect((await run('replace', '', 'Huế')).code).toBe(2);
    expect((await run('replace', 'a', 'b', '--language', 'no tag')).code).toBe(2);
    expect((await run('replace', 'a')).code).toBe(2);
  });
});
