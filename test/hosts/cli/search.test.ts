import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, drawPhoto, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;

beforeAll(async () => {
  place = await makeWorkplace();
  await mkdir(place.at('photos'));
  await Promise.all([1, 2, 3].map((number) => drawPhoto(place.at('photos', `z71${number}_ab.jpg`), number)));
  await writeFile(
    place.at('article.txt'),
    'z711_ab.jpg\nBộ trưởng Lương Tam Quang phát biểu\n\nz712_ab.jpg\nHanoi, Hanoi: signing the treaty in Hanoi\n\nz713_ab.jpg\nThe signing, seen from afar in a hall of Hanoi with many delegations of many countries\n',
  );
  await cutline(['import', 'photos', '--article', 'article.txt', '--catalogue', 'kit.cutline'], { cwd: place.folder });
});

afterAll(() => place.remove());

const run = (...args: string[]) => cutline([...args, '--catalogue', 'kit.cutline', '--json'], { cwd: place.folder });
const names = (lines: readonly Record<string, unknown>[]): unknown[] =>
  lines.map(({ file }) => (file as { name: string }).name);

describe('searching from the command line', () => {
  it('prints a line a photo with its score, what fits best first', async () => {
    const ran = await run('search', 'hanoi', 'signing');
    const lines = linesOf(ran);
    expect([ran.code, names(lines)]).toEqual([0, ['z712_ab.jpg', 'z713_ab.jpg']]);
    expect(Number(lines[0]?.score)).toBeGreaterThan(Number(lines[1]?.score));
    expect(lines[0]).toMatchObject({ photo: expect.stringMatching(/^photo-/) as string, captions: {} });
  });

  it('lists what a query finds, also one that begins with a minus', async () => {
    expect(names(linesOf(await run('list', 'luong tam')))).toEqual(['z711_ab.jpg']);
    const without = await cutline(['list', '--catalogue', 'kit.cutline', '--json', '--', '-hanoi'], {
      cwd: place.folder,
    });
    expect(names(linesOf(without))).toEqual(['z711_ab.jpg']);
    expect(linesOf(await run('list', 'has:gps'))).toEqual([]);
  });

  it('exports only what a query finds', async () => {
    const args = ['export', 'file:z712', '--to', 'pack', '--languages', 'en', '--waive', 'credit-missing'];
    const ran = await run(...args);
    expect(linesOf(ran).at(-1)).toMatchObject({ pack: { photos: 1, verified: true } });
  });

  it('says where a query is wrong, and ends with 2', async () => {
    const ran = await run('search', 'is:piked');
    expect(ran.code).toBe(2);
    expect(linesOf(ran)).toEqual([
      {
        problem: expect.objectContaining({
          code: 'query/invalid',
          message: expect.stringContaining("'picked'") as string,
        }) as unknown,
      },
    ]);
  });
});
